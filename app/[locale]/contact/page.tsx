import { getTranslations } from "next-intl/server";
import { essayMetadata } from "@/app/essay-metadata";
import { Essay, EssaySection } from "@/components/site/essay";
import { proseTags } from "@/components/site/prose";
import { env } from "@/env";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

// Drawn when first asked for, not at build: the address belongs to the site that runs, not to the one that built it.
export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: Props) =>
  essayMetadata(await localeOf(params), "contact");

export default async function ContactPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("contact");
  const email = env.CONTACT_EMAIL;
  return (
    <Essay locale={locale} name="contact">
      <section className="mt-9">
        <h2 className="text-h2">{t("address.title")}</h2>
        {email === undefined
          ? t.rich("address.none", proseTags(locale))
          : t.rich("address.text", {
              ...proseTags(locale),
              email,
              mail: (chunks) => <a href={`mailto:${email}`}>{chunks}</a>,
            })}
      </section>
      <EssaySection locale={locale} essay="contact" name="reasons" />
    </Essay>
  );
}
