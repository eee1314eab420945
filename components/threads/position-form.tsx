import { getTranslations } from "next-intl/server";
import type { Reading } from "@/components/arguments/reading";
import { STOPS } from "@/domain/stance";

interface Props {
  threadId: number;
  reading: Reading;
  /** By stop, from firmly left to firmly right. */
  names: string[];
}

/** Five stops as the buttons of one plain form. personal.tsx presses the present one on the page that everybody gets. */
export async function PositionForm({ threadId, reading: { back, own }, names }: Props) {
  const t = await getTranslations("position");
  const stop = own?.stop ?? null;
  const present = stop === null ? null : names[STOPS.indexOf(stop)];
  return (
    <details id="position" className="position" open={stop !== null}>
      <summary className="btn btn-solid">
        <span data-position>
          <span>{present ? t("yours", { stop: present }) : t("take")}</span>
        </span>
      </summary>
      <form method="post" action="/api/positions" data-positions>
        <input type="hidden" name="thread" value={threadId} />
        <input type="hidden" name="back" value={back} />
        <fieldset aria-label={t("ask")}>
          {STOPS.map((value, index) => (
            <button
              key={value}
              type="submit"
              name="stop"
              value={value}
              {...(own && { "aria-pressed": value === stop })}
            >
              {names[index]}
            </button>
          ))}
        </fieldset>
      </form>
    </details>
  );
}
