import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { AnsweredArgument } from "@/components/arguments/answered-argument";
import { argumentFormWords } from "@/components/arguments/argument-form-words";
import { FacingForm } from "@/components/arguments/facing-form";
import { factOptions } from "@/components/arguments/fact-options";
import { PostArgumentForm } from "@/components/arguments/post-argument-form";
import { findReplyForm } from "@/db/queries/argument-forms";
import { EMPTY_DRAFT } from "@/domain/argument-draft";
import { mayReply } from "@/domain/policy";
import { REPLY_RELATIONS } from "@/domain/relation";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("reply"))("title"), robots: "noindex" };
}

/** `?to=` names the argument to answer; `as=` may name the relation that is chosen at first. */
export default async function ReplyPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { to, as } = await searchParams;
  const threadId = idOf((await params).id);
  const parentId = idOf(typeof to === "string" ? to : "");
  const viewer = await getViewer();
  const form = await findReplyForm(viewer, LANG_TAG[locale], { threadId, parentId });
  if (!form) notFound();
  const { thread, parent } = form;
  const relation = REPLY_RELATIONS.find((each) => each === as) ?? "rebuts";
  const path = `${pathTo.thread(thread.id)}/reply?to=${parent.id}${relation === "rebuts" ? "" : `&as=${relation}`}`;
  const signIn = new URLSearchParams({ callbackUrl: `/${locale}${path}` });
  const cited = parent.facts.map(({ id }) => id);
  return (
    <FacingForm
      locale={locale}
      path={path}
      thread={thread}
      side={parent.direction}
      beside={<AnsweredArgument locale={locale} argument={parent} camps={thread.camps} />}
    >
      <PostArgumentForm
        words={await argumentFormWords(thread.camps)}
        locale={locale}
        threadId={thread.id}
        parent={{ id: parent.id, direction: parent.direction }}
        draft={{ ...EMPTY_DRAFT, relation }}
        facts={await factOptions(form.facts, cited)}
        submitKey={randomUUID()}
        blocked={mayReply(viewer, thread, { ...parent, authorId: parent.author.id })}
        signInHref={`/${locale}/sign-in?${signIn}`}
      />
    </FacingForm>
  );
}
