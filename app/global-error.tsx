"use client";

import "./globals.css";
import { usePathname } from "next/navigation";
import { ErrorNote } from "@/components/site/error-note";
import { LANG_TAG, languageOf } from "@/i18n/languages";

interface Props {
  retry: () => void;
}

/** Where even the page's frame could not be drawn. */
export default function FrameError({ retry }: Props) {
  const locale = languageOf(usePathname() ?? undefined);
  return (
    <html lang={LANG_TAG[locale]}>
      <body>
        <ErrorNote locale={locale} retry={retry} />
      </body>
    </html>
  );
}
