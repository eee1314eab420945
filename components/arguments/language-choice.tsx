import { GUESS } from "@/domain/argument-draft";
import { TEXT_LANGUAGES, type TextLanguage } from "@/domain/language";
import type { ArgumentFormWords } from "./argument-form-words";
import { FieldProblem } from "./field-problem";

/** Each by its own name, so that whoever writes it finds it in either interface. */
const NAMES = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  ja: "日本語",
  ko: "한국어",
  es: "Español",
  fr: "Français",
  de: "Deutsch",
} as const satisfies Record<TextLanguage, string>;

interface Props {
  words: ArgumentFormWords["lang"];
  chosen: string;
  /** What the text looks like, once a script has looked. */
  guessed: TextLanguage | null;
  problem: string | undefined;
}

export const LanguageChoice = ({ words, chosen, guessed, problem }: Props) => (
  <div className="mt-6 flex flex-wrap items-center gap-x-3 text-small">
    <label htmlFor="lang" className="font-semibold">
      {words.label}
    </label>
    <select
      id="lang"
      name="lang"
      defaultValue={chosen}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem && "lang-problem"}
      className="min-h-10 rounded-[3px] border border-ink-3 bg-sheet px-2 text-note"
    >
      <option value={GUESS}>
        {guessed ? words.guessed.replace("{language}", NAMES[guessed]) : words.guess}
      </option>
      {TEXT_LANGUAGES.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {NAMES[tag]}
        </option>
      ))}
    </select>
    <FieldProblem id="lang-problem">{problem}</FieldProblem>
  </div>
);
