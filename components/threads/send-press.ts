import type { Stop } from "@/domain/stance";
import type { Tally } from "@/domain/tally";
import type { OwnVotes } from "@/domain/vote";

/** What was pressed: the form's own address and fields, just as the browser would send them. */
export interface Press {
  action: string;
  fields: URLSearchParams;
}

export type PressAnswer =
  | { ok: true; votes?: OwnVotes; tally?: Tally | null; stop?: Stop }
  /** `text` is a sentence; none when the press never arrived. */
  | { ok: false; because: string; text?: string };

export const pressOf = (form: HTMLFormElement, name: string, value: string): Press => {
  const fields = new URLSearchParams(
    [...new FormData(form)].map(([field, text]): [string, string] => [field, String(text)]),
  );
  fields.set(name, value);
  return { action: form.action, fields };
};

/** Never rejects: a lost connection is an answer too. */
export async function sendPress({ action, fields }: Press): Promise<PressAnswer> {
  try {
    const answer = await fetch(action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: fields,
    });
    return await answer.json();
  } catch {
    return { ok: false, because: "failed" };
  }
}
