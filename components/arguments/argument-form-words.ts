import { getFormatter, getTranslations } from "next-intl/server";
import { BODY_LENGTH, CLAIM_LENGTH, type FieldProblem, MOST_FACTS } from "@/domain/argument-form";
import { CAMPS, type Camp } from "@/domain/camp";
import { REFUSALS, type Refusal } from "@/domain/refusal";
import { REPLY_RELATIONS, type ReplyRelation } from "@/domain/relation";
import type { CampNames } from "@/domain/thread";

interface FieldWords {
  label: string;
  hint: string;
  problems: Partial<Record<FieldProblem, string>>;
}

/** What a form for an argument says, in one language; handed over whole, so that no translator goes to the browser. */
export interface ArgumentFormWords {
  relation: string;
  relations: Record<ReplyRelation, string>;
  camp: string;
  campMissing: string;
  camps: Record<Camp, string>;
  speaksFor: Record<Camp, string>;
  claim: FieldWords;
  body: FieldWords;
  facts: FieldWords;
  lang: { label: string; guess: string; guessed: string; problems: FieldWords["problems"] };
  post: Record<ReplyRelation | "opens", string>;
  posting: string;
  preview: string;
  previewTitle: string;
  previewNote: string;
  signInFirst: string;
  signIn: string;
  signInAside: string;
  refusals: Record<Refusal, string>;
}

export async function argumentFormWords(camps: CampNames): Promise<ArgumentFormWords> {
  const t = await getTranslations("reply");
  const byCamp = (of: (camp: string) => string) => ({
    left: of(camps.left.name),
    right: of(camps.right.name),
  });
  return {
    relation: t("relation"),
    relations: byWord(REPLY_RELATIONS, (word) => t(`relations.${word}`)),
    camp: t("camp"),
    campMissing: t("problems.campMissing"),
    camps: byWord(CAMPS, (camp) => camps[camp].name),
    speaksFor: byCamp((camp) => t("speaksFor", { camp })),
    ...(await fieldWords()),
    post: byWord([...REPLY_RELATIONS, "opens"] as const, (word) => t(`post.${word}`)),
    posting: t("posting"),
    preview: t("preview"),
    previewTitle: t("previewTitle"),
    previewNote: t("previewNote"),
    signInFirst: t("signInFirst"),
    signIn: t("signIn"),
    signInAside: t("signInAside"),
    refusals: await refusalWords(),
  };
}

export async function refusalWords(): Promise<Record<Refusal, string>> {
  const t = await getTranslations("refusals");
  return byWord(REFUSALS, (refusal) => t(refusal));
}

async function fieldWords(): Promise<Pick<ArgumentFormWords, "claim" | "body" | "facts" | "lang">> {
  const t = await getTranslations("reply");
  const { number } = await getFormatter();
  const [claim, body] = [number(CLAIM_LENGTH.max), number(BODY_LENGTH.max)];
  const malformed = t("problems.malformed");
  return {
    claim: {
      label: t("claim"),
      hint: t("claimHint", { max: claim }),
      problems: {
        missing: t("problems.claimMissing"),
        "too-long": t("problems.claimLong", { max: claim }),
        malformed,
      },
    },
    body: {
      label: t("body"),
      hint: t("bodyHint", { max: body }),
      problems: { "too-long": t("problems.bodyLong", { max: body }), malformed },
    },
    facts: {
      label: t("facts"),
      hint: t("factsHint"),
      problems: {
        "too-many": t("problems.factsMany", { max: MOST_FACTS }),
        malformed: t("problems.factsGone"),
      },
    },
    lang: {
      label: t("lang"),
      guess: t("guess"),
      guessed: t("guessed", { language: "{language}" }),
      problems: { malformed: t("problems.langUnknown") },
    },
  };
}

const byWord = <Word extends string>(words: readonly Word[], of: (word: Word) => string) =>
  Object.fromEntries(words.map((word) => [word, of(word)])) as Record<Word, string>;
