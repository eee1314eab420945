import { z } from "zod";
import { BODY_LENGTH, CLAIM_LENGTH } from "./argument-form";
import { CAMPS } from "./camp";
import { FACT_STATUSES } from "./fact";
import { plainText } from "./plain-text";
import { factKeysOf } from "./telling";

/** A whole story as one file, `diptych-story` version 1: how a finished story travels between sites. */
const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "must be lower-case words joined by hyphens");

/** Interface languages of the file and the tags under which their texts are kept. */
export const FILE_LANGUAGES = { en: "en", zh: "zh-Hans" } as const;
export type FileLanguage = keyof typeof FILE_LANGUAGES;

const inBoth = (max: number, min = 1) =>
  z.strictObject({ en: plainText({ min, max }), zh: plainText({ min, max }) });
const ofCamps = <T extends z.ZodType>(type: T) => z.strictObject({ left: type, right: type });

const Opening = z.strictObject({ id: Key, camp: z.enum(CAMPS), ...argumentText() });
const Reply = z.strictObject({
  id: Key,
  parent: Key,
  relation: z.enum(["supports", "rebuts", "undercuts"]),
  ...argumentText(),
});

function argumentText() {
  return {
    claim: inBoth(CLAIM_LENGTH.max),
    body: inBoth(BODY_LENGTH.max, 0).optional(),
    cites: z.array(Key).optional(),
  };
}

const Thread = z.strictObject({
  slug: Key,
  question: inBoth(300),
  context: inBoth(1_000),
  arguments: z.array(z.union([Opening, Reply])),
});

const Conflict = z.strictObject({
  slug: Key,
  title: inBoth(120),
  camps: ofCamps(z.strictObject({ name: inBoth(60), creed: inBoth(200) })),
  tellings: ofCamps(inBoth(2_000)),
  threads: z.array(Thread).min(1),
});

const Story = z.strictObject({
  slug: Key,
  title: inBoth(200),
  summary: inBoth(1_000),
  source: z.strictObject({
    byline: plainText({ min: 1, max: 120 }),
    language: z.enum(["en", "zh"]),
    readingMinutes: z.int().min(1).max(600).optional(),
    url: z.url({ protocol: /^https?$/u }).optional(),
  }),
  facts: z.array(z.strictObject({ id: Key, status: z.enum(FACT_STATUSES), text: inBoth(500) })),
  conflicts: z.array(Conflict).min(1),
});

export const StoryFile = z
  .strictObject({ format: z.literal("diptych-story"), version: z.literal(1), story: Story })
  .superRefine(({ story }, context) => {
    for (const { path, reason } of danglingIn(story)) {
      context.addIssue({ code: "custom", path: ["story", ...path], message: reason });
    }
  });
export type StoryFile = z.infer<typeof StoryFile>;
export type FileStory = StoryFile["story"];
export type FileThread = FileStory["conflicts"][number]["threads"][number];
export type FileArgument = FileThread["arguments"][number];

interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What a schema cannot see: keys used twice, parents and facts that are not there. */
function danglingIn(story: FileStory): Fault[] {
  const facts = new Set(story.facts.map(({ id }) => id));
  return [
    ...repeated(story.facts.map(({ id }) => id)).map((at) =>
      fault(["facts", at], "is there twice"),
    ),
    ...story.conflicts.flatMap((conflict, c) => [
      ...tellingFaults(conflict, facts, ["conflicts", c]),
      ...conflict.threads.flatMap((thread, t) =>
        threadFaults(thread, facts, ["conflicts", c, "threads", t]),
      ),
    ]),
  ];
}

function tellingFaults(
  { tellings }: FileStory["conflicts"][number],
  facts: ReadonlySet<string>,
  path: Fault["path"],
): Fault[] {
  return CAMPS.flatMap((camp) =>
    (["en", "zh"] as const).flatMap((lang) =>
      factKeysOf(tellings[camp][lang])
        .filter((key) => !facts.has(key))
        .map((key) => fault([...path, "tellings", camp, lang], `links the unknown fact ${key}`)),
    ),
  );
}

/** A reply may only answer what stands above it in the file, so there can be no circle. */
function threadFaults(
  thread: FileThread,
  facts: ReadonlySet<string>,
  path: Fault["path"],
): Fault[] {
  const above = new Set<string>();
  return thread.arguments.flatMap((argument, index) => {
    const at = [...path, "arguments", index];
    const faults = (argument.cites ?? [])
      .filter((key) => !facts.has(key))
      .map((key) => fault([...at, "cites"], `names the unknown fact ${key}`));
    if (above.has(argument.id)) faults.push(fault([...at, "id"], "is there twice"));
    if ("parent" in argument && !above.has(argument.parent)) {
      faults.push(fault([...at, "parent"], `${argument.parent} does not stand above it`));
    }
    above.add(argument.id);
    return faults;
  });
}

const fault = (path: Fault["path"], reason: string): Fault => ({ path, reason });
const repeated = (keys: readonly string[]) =>
  keys.flatMap((key, index) => (keys.indexOf(key) < index ? index : []));
