import { essayMetadata } from "@/app/essay-metadata";
import { Essay, EssaySection } from "@/components/site/essay";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "about");

export default async function AboutPage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Essay locale={locale} name="about">
      {SECTIONS.map((name) => (
        <EssaySection key={name} locale={locale} essay="about" name={name} />
      ))}
    </Essay>
  );
}

const SECTIONS = ["what", "how", "who", "languages", "code"] as const;
