import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { argumentFormWords } from "@/components/arguments/argument-form-words";
import { FacingForm } from "@/components/arguments/facing-form";
import { factOptions } from "@/components/arguments/fact-options";
import { OpeningSide } from "@/components/arguments/opening-side";
import { PostArgumentForm } from "@/components/arguments/post-argument-form";
import { findOpeningForm } from "@/db/queries/argument-forms";
import { EMPTY_DRAFT } from "@/domain/argument-draft";
import { CAMPS, otherCamp } from "@/domain/camp";
import { mayOpen } from "@/domain/policy";
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
  return { title: (await getTranslations("reply"))("openTitle"), robots: "noindex" };
}

/** `?camp=` names the camp that is chosen at first; without it nobody's is. */
export default async function OpenPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const form = await findOpeningForm(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!form) notFound();
  const { thread } = form;
  const asked = (await searchParams)["camp"];
  const camp = CAMPS.find((each) => each === asked);
  const path = `${pathTo.thread(thread.id)}/open${camp ? `?camp=${camp}` : ""}`;
  const signIn = new URLSearchParams({ callbackUrl: `/${locale}${path}` });
  return (
    <FacingForm
      locale={locale}
      path={path}
      thread={thread}
      side={otherCamp(camp ?? "right")}
      beside={<OpeningSide thread={thread} />}
    >
      <PostArgumentForm
        words={await argumentFormWords(thread.camps)}
        locale={locale}
        threadId={thread.id}
        parent={null}
        draft={{ ...EMPTY_DRAFT, camp: camp ?? "" }}
        facts={await factOptions(form.facts, [])}
        submitKey={randomUUID()}
        blocked={mayOpen(viewer, thread)}
        signInHref={`/${locale}/sign-in?${signIn}`}
      />
    </FacingForm>
  );
}
