import type { ReactNode } from "react";

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  type?: "text" | "email" | "password";
  autoComplete: string;
  defaultValue?: string;
  required?: boolean;
  /** Beside the label, at the other end of its line. */
  aside?: ReactNode;
}

/** A labelled line of text, with its hint and what is wrong with it. */
export function Field({ name, label, hint, problem, type = "text", ...input }: Props) {
  const { aside, required = true, ...rest } = input;
  const notes = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={name} className="font-semibold text-small">
          {label}
        </label>
        {aside}
      </div>
      <input
        id={name}
        name={name}
        type={type}
        required={required}
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={problem ? true : undefined}
        aria-describedby={notes.length > 0 ? notes.join(" ") : undefined}
        className="min-h-11 w-full rounded-[3px] border border-ink-3 bg-sheet px-3 text-base aria-invalid:border-2 aria-invalid:border-ink"
        {...rest}
      />
      {hint && (
        <p id={`${name}-hint`} className="text-ink-2 text-small">
          {hint}
        </p>
      )}
      {problem && <Problem id={`${name}-problem`}>{problem}</Problem>}
    </div>
  );
}

export const Problem = ({ id, children }: { id?: string; children: ReactNode }) => (
  <p id={id} role="alert" className="font-semibold text-note">
    {children}
  </p>
);
