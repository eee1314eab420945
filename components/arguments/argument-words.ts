import { getTranslations } from "next-intl/server";
import { CAMPS, type Camp } from "@/domain/camp";
import type { FactStatus } from "@/domain/fact";
import { STANDINGS, type Standing } from "@/domain/ranking";
import type { Relation } from "@/domain/relation";
import type { CampNames } from "@/domain/thread";
import type { AgreementWord, QualityWord } from "@/domain/vote";

/** What `Verdict` says; it is drawn on the server and again in the browser, so it gets its words handed in. */
export interface VerdictWords {
  labels: Record<Standing | "new", string>;
  /** Said instead of a label whose glyphs a screen reader would spell out. */
  spoken: Partial<Record<Standing | Camp, string>>;
  why: string;
  /** With `{share}` still open. */
  share: Record<Camp, string>;
  noShare: Record<Camp, string>;
  noVotes: string;
}

/**
 * Every word that the arguments of one page share, looked up once a page rather than once an argument: the parts of an
 * argument then need not wait, and what a page sends of a part that waited is larger.
 */
export interface ArgumentWords extends VerdictWords {
  camps: CampNames;
  kinds: Record<Camp, Record<Relation, string>>;
  axes: { quality: string; agreement: string };
  votes: Record<QualityWord | AgreementWord, string>;
  earlier: string;
  yours: string;
  edit: string;
  links: { rebut: string; support: string; more: string };
  sample: string;
  facts: string;
  statuses: Record<FactStatus, string>;
  /** How many sources a fact has. */
  sources(count: number): string;
  /** Given the name of a language. */
  translatedFrom(language: string): string;
  inLanguage(language: string): string;
  tombstone: { hidden: string; seeLog: string; withdrawn: string };
}

export async function wordsFor(camps: CampNames): Promise<ArgumentWords> {
  const t = await getTranslations("argument");
  const vote = await getTranslations("vote");
  return {
    ...(await verdictWords(camps)),
    camps,
    kinds: await kindWords(camps),
    axes: { quality: vote("quality"), agreement: vote("agreement") },
    votes: {
      strong: vote("strong"),
      weak: vote("weak"),
      agree: vote("agree"),
      disagree: vote("disagree"),
      unsure: vote("unsure"),
    },
    earlier: vote("earlier"),
    yours: t("yours"),
    edit: t("edit"),
    links: { rebut: t("rebut"), support: t("support"), more: t("more") },
    sample: t("sample"),
    facts: t("facts"),
    statuses: await statusWords(),
    sources: (count) => t("factSources", { count }),
    translatedFrom: (language) => t("translated", { language }),
    inLanguage: (language) => t("inLanguage", { language }),
    tombstone: { hidden: t("hidden"), seeLog: t("seeLog"), withdrawn: t("withdrawn") },
  };
}

async function verdictWords(camps: CampNames): Promise<VerdictWords> {
  const t = await getTranslations("standing");
  const vote = await getTranslations("vote");
  const labels = STANDINGS.map((standing) => [standing, t(`labels.${standing}`)]);
  return {
    labels: { ...Object.fromEntries(labels), new: t("new") },
    spoken: {
      left: t("spoken.one_sided", { camp: camps.left.name }),
      right: t("spoken.one_sided", { camp: camps.right.name }),
      awaiting_left: t("spoken.awaiting", { camp: camps.left.name }),
      awaiting_right: t("spoken.awaiting", { camp: camps.right.name }),
      awaiting_both: t("spoken.awaiting_both"),
    },
    why: t("why"),
    share: byCamp((camp) => vote("share", { camp: camps[camp].name, share: "{share}" })),
    noShare: byCamp((camp) => vote("noShare", { camp: camps[camp].name })),
    noVotes: vote("noVotes"),
  };
}

async function statusWords(): Promise<ArgumentWords["statuses"]> {
  const t = await getTranslations("fact.statuses");
  return {
    reported: t("reported"),
    supported: t("supported"),
    disputed: t("disputed"),
    refuted: t("refuted"),
    uncheckable: t("uncheckable"),
  };
}

async function kindWords(camps: CampNames): Promise<ArgumentWords["kinds"]> {
  const t = await getTranslations("relation");
  return byCamp((camp) => ({
    opens: t("opens", { camp: camps[camp].name }),
    supports: t("supports"),
    rebuts: t("rebuts"),
    undercuts: t("undercuts"),
    asks: t("asks"),
  }));
}

const byCamp = <T>(of: (camp: Camp) => T): Record<Camp, T> => {
  const [left, right] = CAMPS;
  return { left: of(left), right: of(right) };
};
