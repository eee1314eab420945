"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface Props {
  pending: string;
  children: ReactNode;
}

/** Says that it is at work, and takes no second press meanwhile; it keeps the focus. */
export function SubmitButton({ pending: pendingWords, children }: Props) {
  const { pending, data } = useFormStatus();
  const isPosting = pending && data?.get("intent") !== "preview";
  return (
    <button
      type="submit"
      aria-disabled={pending}
      onClick={(press) => pending && press.preventDefault()}
      className="btn btn-solid aria-disabled:opacity-60"
    >
      {isPosting ? pendingWords : children}
    </button>
  );
}
