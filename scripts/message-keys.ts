import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { slotsOf } from "./message-slots";

/** Both languages say the same things: same keys, nothing empty, same slots to fill. */
const texts = { en: flatten(en), zh: flatten(zh) };
const faults = [...new Set([...texts.en.keys(), ...texts.zh.keys()])].flatMap((key) =>
  faultsOf(key, texts.en.get(key), texts.zh.get(key)),
);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}

function faultsOf(key: string, english: string | undefined, chinese: string | undefined) {
  if (english === undefined) return [`messages/en.json lacks ${key}`];
  if (chinese === undefined) return [`messages/zh.json lacks ${key}`];
  if (english.trim() === "" || chinese.trim() === "") return [`${key} is empty`];
  const [first, second] = [slotsOf(english), slotsOf(chinese)].map((slots) => slots.join(", "));
  return first === second ? [] : [`${key}: en has ${first || "no slots"}, zh ${second || "none"}`];
}

function flatten(tree: object, path = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[path + name, value] as const]
      : [...flatten(value as object, `${path}${name}.`)],
  );
  return new Map(entries);
}
