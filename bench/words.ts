import { readFileSync } from "node:fs";
import { type Random, seeded, shuffled } from "@/db/seed/random";

const SEED = 20_261_125;
const STORY = "db/seed/meta-scale-ai.json";

/** Sentences of an exact length from the English words of the first story, the same ones at every run. */
export function sentences(random: Random = seeded(SEED)): (length: number) => string {
  const words = shuffled(vocabulary(), random);
  const word = () => words[Math.floor(random() * words.length)] ?? "";
  return (length) => {
    let text = capitalised(word());
    while (text.length < length) text += ` ${word()}`;
    // Cut where it must end; a full stop never follows a space.
    return `${text.slice(0, length - 2)}${text.slice(length - 2, length - 1).replace(" ", "s")}.`;
  };
}

function vocabulary(): string[] {
  const words = readFileSync(STORY, "utf8").match(/\b[a-z]{2,12}\b/gu) ?? [];
  return [...new Set(words)].sort();
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
