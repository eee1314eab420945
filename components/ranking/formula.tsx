import type { ReactNode } from "react";
import { GLYPH } from "@/components/conflicts/camp-ink";

/** The bound of one camp, as `wilsonLower` in domain/ranking.ts computes it. */
export function BoundFormula() {
  return (
    <Formula>
      <i>L</i> = ( <i>s</i> + <i>z</i>²⁄2 − <i>z</i> · √( <i>s</i> · <i>w</i> ⁄ <i>n</i> + <i>z</i>
      ²⁄4 ) ) ⁄ ( <i>n</i> + <i>z</i>² )
    </Formula>
  );
}

export function BridgeFormula({ word }: { word: string }) {
  return (
    <Formula>
      {word} = √( <i>L</i>
      <sub>{GLYPH.left}</sub> · <i>L</i>
      <sub>{GLYPH.right}</sub> )
    </Formula>
  );
}

function Formula({ children }: { children: ReactNode }) {
  return (
    <p className="my-5 border-rule border-y py-4 text-center font-serif text-lead">{children}</p>
  );
}
