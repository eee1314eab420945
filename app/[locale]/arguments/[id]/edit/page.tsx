import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOf } from "@/app/id-of";
import { getViewer } from "@/auth/viewer";
import { argumentFormWords } from "@/components/arguments/argument-form-words";
import { EditArgumentForm } from "@/components/arguments/edit-argument-form";
import { EditSide } from "@/components/arguments/edit-side";
import { FacingForm } from "@/components/arguments/facing-form";
import { factOptions } from "@/components/arguments/fact-options";
import { findEditForm } from "@/db/queries/argument-forms";
import { EMPTY_DRAFT } from "@/domain/argument-draft";
import { otherCamp } from "@/domain/camp";
import { mayEdit } from "@/domain/policy";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await localeOf(params);
  return { title: (await getTranslations("edit"))("title"), robots: "noindex" };
}

export default async function EditPage({ params }: Props) {
  const locale = await localeOf(params);
  const viewer = await getViewer();
  const form = await findEditForm(viewer, LANG_TAG[locale], idOf((await params).id));
  if (!form) notFound();
  const { thread, argument, wording } = form;
  const t = await getTranslations("edit");
  const path = `${pathTo.argument(argument.id)}/edit`;
  const signIn = new URLSearchParams({ callbackUrl: `/${locale}${path}` });
  const { claim, body, lang, factIds } = wording;
  return (
    <FacingForm
      locale={locale}
      path={path}
      thread={thread}
      side={otherCamp(argument.direction)}
      beside={<EditSide locale={locale} argument={argument} wording={wording} />}
    >
      <EditArgumentForm
        words={await argumentFormWords(thread.camps)}
        editWords={{ save: t("save"), saving: t("saving"), present: t("present") }}
        locale={locale}
        argumentId={argument.id}
        draft={{ ...EMPTY_DRAFT, claim, body, lang, facts: factIds.map(String) }}
        seen={form.seen}
        facts={await factOptions(form.facts, factIds)}
        blocked={mayEdit(viewer, thread, argument)}
        signInHref={`/${locale}/sign-in?${signIn}`}
      />
    </FacingForm>
  );
}
