import type { ReactNode } from "react";
import { GLYPH } from "@/components/conflicts/camp-ink";

const Z_SQUARED = (
  <>
    <i>z</i>
    <sup>2</sup>
  </>
);

/** The bound of one camp, as `wilsonLower` in domain/ranking.ts computes it. */
export function BoundFormula() {
  return (
    <Formula>
      <i>L</i> = ( <i>s</i> + {Z_SQUARED} / 2 − <i>z</i> √( <i>s</i> <i>w</i> / <i>n</i> +{" "}
      {Z_SQUARED} / 4 ) ) / ( <i>n</i> + {Z_SQUARED} )
    </Formula>
  );
}

export function BridgeFormula({ word }: { word: string }) {
  return (
    <Formula>
      {word} = √( <i>L</i>
      <sub>{GLYPH.left}</sub> <i>L</i>
      <sub>{GLYPH.right}</sub> )
    </Formula>
  );
}

function Formula({ children }: { children: ReactNode }) {
  return (
    <p className="my-5 border-rule border-y py-4 text-center font-serif text-note fold:text-lead">
      {children}
    </p>
  );
}
