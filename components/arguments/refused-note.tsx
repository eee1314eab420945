import { getTranslations } from "next-intl/server";
import { REFUSALS } from "@/domain/refusal";

/** Why a vote or position by plain form was not taken. It stays in view: the address leads to an anchor further down. */
export async function RefusedNote({ because }: { because: unknown }) {
  const refusal = REFUSALS.find((each) => each === because);
  if (!refusal) return null;
  const t = await getTranslations("refusals");
  return (
    <p role="alert" className="notice">
      {t(refusal)}
    </p>
  );
}
