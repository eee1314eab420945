interface Props {
  at: Date;
  /** The interface's language. */
  locale: string;
}

/** A date in words. Kept pages are one for all time zones, so the day is UTC's. */
export function Day({ at, locale }: Props) {
  const words = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(at);
  return <time dateTime={at.toISOString().slice(0, 10)}>{words}</time>;
}
