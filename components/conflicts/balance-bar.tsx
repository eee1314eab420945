import { getTranslations } from "next-intl/server";
import type { Balance } from "@/domain/story";
import type { CampNames } from "@/domain/thread";

interface Props {
  balance: Balance;
  camps: CampNames;
}

/** Arguments for the left, on common ground, for the right; the same said in words to whoever does not see it. */
export async function BalanceBar({ balance, camps }: Props) {
  const t = await getTranslations("conflict");
  const words = t("balance", {
    ...balance,
    leftName: camps.left.name,
    rightName: camps.right.name,
  });
  return (
    <span
      role="img"
      aria-label={words}
      className="mb-2 flex h-2 gap-0.5 overflow-hidden rounded-sm bg-rule"
    >
      <Part share={balance.left} ink="bg-left" />
      <Part share={balance.common} ink="bg-common" />
      <Part share={balance.right} ink="bg-right" />
    </span>
  );
}

function Part({ share, ink }: { share: number; ink: string }) {
  return share === 0 ? null : <span className={ink} style={{ flexGrow: share, flexBasis: 0 }} />;
}
