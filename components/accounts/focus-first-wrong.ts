import { type RefObject, useEffect } from "react";

/** After a refusal the first wrong field has the focus, so that its words are read out and can be mended at once. */
export function useFocusOnFirstWrong(form: RefObject<HTMLFormElement | null>, answer: object) {
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [form, answer]);
}
