import { Sheet } from "@/components/site/sheet";
import { localeOf } from "@/i18n/locale-of";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params);
  return (
    <Sheet locale={locale} path="">
      <h1>…</h1>
    </Sheet>
  );
}
