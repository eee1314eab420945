import { essayMetadata } from "@/app/essay-metadata";
import { Essay, EssaySection } from "@/components/site/essay";
import { BODY_LENGTH, CLAIM_LENGTH } from "@/domain/argument-form";
import { BLIND_HOURS } from "@/domain/blind";
import { LIMITS } from "@/domain/limits";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "guidelines");

export default async function GuidelinesPage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Essay locale={locale} name="guidelines">
      {SECTIONS.map((name) => (
        <EssaySection key={name} locale={locale} essay="guidelines" name={name} values={VALUES} />
      ))}
    </Essay>
  );
}

const VALUES = {
  claim: CLAIM_LENGTH.max,
  body: BODY_LENGTH.max,
  hours: BLIND_HOURS,
  posts: LIMITS.post.times,
  postMinutes: LIMITS.post.seconds / 60,
  votes: LIMITS.vote.times,
  reports: LIMITS.report.times,
};
const SECTIONS = [
  "arguing",
  "replying",
  "voting",
  "editing",
  "hidden",
  "reporting",
  "threads",
  "limits",
] as const;
