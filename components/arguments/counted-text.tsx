"use client";

import { useEffect, useRef, useState } from "react";
import { lengthOf } from "@/domain/plain-text";
import { FieldProblem } from "./field-problem";

interface Props {
  name: "claim" | "body";
  label: string;
  hint: string;
  problem: string | undefined;
  max: number;
  rows: number;
  defaultValue: string;
  /** Something was typed into the form. */
  onText: (form: HTMLFormElement | null) => void;
}

/** A text with its limit in words, and with script a counter of the characters that Postgres will count. */
export function CountedText({ name, label, hint, problem, max, rows, ...props }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState<number | null>(null);
  // What was typed before this script came is counted too.
  useEffect(() => setLength(lengthOf(field.current?.value.trim() ?? "")), []);
  const notes = [`${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div className="mt-5">
      <label htmlFor={name} className="font-semibold text-small">
        {label}
      </label>
      <textarea
        ref={field}
        id={name}
        name={name}
        rows={rows}
        defaultValue={props.defaultValue}
        onInput={({ currentTarget: { value, form } }) => {
          setLength(lengthOf(value.trim()));
          props.onText(form);
        }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={notes}
        className={`${rows > 2 ? "min-h-38" : "min-h-18"} mt-1 block field-sizing-content w-full rounded-[3px] border border-ink-3 bg-sheet px-3 py-2.5 font-serif text-prose leading-normal aria-invalid:border-2 aria-invalid:border-ink`}
      />
      <div className="mt-1 flex justify-between gap-4 text-ink-2 text-small">
        <p id={`${name}-hint`}>{hint}</p>
        {length !== null && (
          <span
            data-over={length > max || undefined}
            className="shrink-0 data-over:font-bold data-over:text-ink"
          >
            {length.toLocaleString("en")} / {max.toLocaleString("en")}
          </span>
        )}
      </div>
      <FieldProblem id={`${name}-problem`}>{problem}</FieldProblem>
    </div>
  );
}
