import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { pageMetadata } from "@/app/page-metadata";
import { Sheet } from "@/components/site/sheet";
import { StoryView } from "@/components/stories/story-view";
import { findStory } from "@/db/queries/stories";
import { LANG_TAG, type Language } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

const find = cache((locale: Language, slug: string) => findStory(null, LANG_TAG[locale], slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const story = await find(locale, (await params).slug);
  if (!story) return {};
  const { title, summary: description } = story;
  return pageMetadata(locale, pathTo.story(story.slug), { title, description });
}

export default async function StoryPage({ params }: Props) {
  const locale = await localeOf(params);
  const story = await find(locale, (await params).slug);
  if (!story) notFound();
  return (
    <Sheet locale={locale} path={pathTo.story(story.slug)}>
      <StoryView locale={locale} story={story} />
    </Sheet>
  );
}
