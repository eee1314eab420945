import { essayMetadata } from "@/app/essay-metadata";
import { SESSION_SECONDS } from "@/auth/cookies";
import { Essay, EssaySection } from "@/components/site/essay";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "privacy");

export default async function PrivacyPage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Essay locale={locale} name="privacy">
      {SECTIONS.map((name) => (
        <EssaySection key={name} locale={locale} essay="privacy" name={name} values={VALUES} />
      ))}
    </Essay>
  );
}

const VALUES = { days: SESSION_SECONDS / 86_400 };
const SECTIONS = ["reading", "account", "debate", "cookies", "mail", "others", "leaving"] as const;
