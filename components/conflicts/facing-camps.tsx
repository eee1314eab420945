import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ConflictSummary } from "@/domain/story";
import type { Language } from "@/i18n/languages";
import { pathTo } from "@/lib/paths";
import { BalanceBar } from "./balance-bar";
import { COMMON_INK, GLYPH, INK } from "./camp-ink";

interface Props {
  locale: Language;
  conflict: ConflictSummary;
}

/** A conflict as one row: its camps facing each other over their balance. The row is one link. */
export async function FacingCamps({ locale, conflict }: Props) {
  const t = await getTranslations("conflict");
  const { camps, balance, threads } = conflict;
  const count = balance.left + balance.common + balance.right;
  return (
    <a
      href={`/${locale}${pathTo.conflict(conflict.id)}`}
      className="group grid grid-cols-2 items-center gap-x-5 gap-y-3 border-rule border-t py-5 no-underline fold:grid-cols-[1fr_11rem_1fr] fold:gap-x-6"
    >
      <div className="text-end">
        <Name ink={INK.left}>
          {GLYPH.left}&nbsp;{camps.left.name}
        </Name>
        <Creed>{camps.left.creed}</Creed>
      </div>
      <div className="order-3 col-span-2 text-center text-ink-2 text-small leading-normal fold:order-none fold:col-span-1">
        <BalanceBar balance={balance} camps={camps} />
        <span className="block">
          {t("threadCount", { count: threads.length })} · {t("argumentCount", { count })}
        </span>
        <span className={`block ${COMMON_INK}`}>
          ● {t("commonCount", { count: balance.common })}
        </span>
      </div>
      <div>
        <Name ink={INK.right}>
          {camps.right.name}&nbsp;{GLYPH.right}
        </Name>
        <Creed>{camps.right.creed}</Creed>
      </div>
    </a>
  );
}

function Name({ ink, children }: { ink: string; children: ReactNode }) {
  return <h3 className={`text-h2 decoration-1 group-hover:underline ${ink}`}>{children}</h3>;
}

function Creed({ children }: { children: string }) {
  return <span className="mt-1 hidden text-ink-2 text-note fold:block">{children}</span>;
}
