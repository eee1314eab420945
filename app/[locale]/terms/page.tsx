import { essayMetadata } from "@/app/essay-metadata";
import { Essay, EssaySection } from "@/components/site/essay";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "terms");

export default async function TermsPage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Essay locale={locale} name="terms">
      {SECTIONS.map((name) => (
        <EssaySection key={name} locale={locale} essay="terms" name={name} />
      ))}
    </Essay>
  );
}

const SECTIONS = ["account", "yours", "ours", "rules", "service", "changes"] as const;
