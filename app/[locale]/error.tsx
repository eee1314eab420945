"use client";

import { usePathname } from "next/navigation";
import { ErrorNote } from "@/components/site/error-note";
import { languageOf } from "@/i18n/languages";

interface Props {
  retry: () => void;
}

/** What broke is in the server's log; the browser is told nothing of it. */
export default function PageError({ retry }: Props) {
  return <ErrorNote locale={languageOf(usePathname())} retry={retry} />;
}
