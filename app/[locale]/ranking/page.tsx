import { getTranslations } from "next-intl/server";
import { essayMetadata } from "@/app/essay-metadata";
import { BoundFormula, BridgeFormula } from "@/components/ranking/formula";
import { StandingList } from "@/components/ranking/standing-list";
import { WorkedExamples } from "@/components/ranking/worked-examples";
import { Essay, EssaySection } from "@/components/site/essay";
import { proseTags } from "@/components/site/prose";
import { BLIND_HOURS } from "@/domain/blind";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "ranking");

export default async function RankingPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("ranking");
  const tags = proseTags(locale);
  const section = { locale, essay: "ranking" } as const;
  return (
    <Essay locale={locale} name="ranking">
      <EssaySection {...section} name="votes" />
      <EssaySection {...section} name="blind" values={{ hours: BLIND_HOURS }} />
      <EssaySection {...section} name="formula">
        <BoundFormula />
        {t.rich("formula.bridge", tags)}
        <BridgeFormula word={t("example.bridge")} />
      </EssaySection>
      <EssaySection {...section} name="standings">
        <StandingList />
      </EssaySection>
      <EssaySection {...section} name="order" />
      <EssaySection {...section} name="example">
        <WorkedExamples />
        {t.rich("example.reading", tags)}
      </EssaySection>
      <EssaySection {...section} name="check" />
    </Essay>
  );
}
