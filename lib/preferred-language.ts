const LONGEST_HEADER = 1_000;

/**
 * The first of our two languages in an Accept-Language header, by weight; English when neither is named. Any Chinese
 * (zh-TW, zh-Hant-HK, yue) counts as Chinese.
 */
export function preferredLanguage(header: string): "en" | "zh" {
  const asked = header.slice(0, LONGEST_HEADER).toLowerCase().split(",").map(parseOffer);
  const weight = (...languages: string[]) =>
    Math.max(0, ...asked.filter((o) => languages.includes(o.language)).map((o) => o.weight));
  return weight("zh", "yue", "cmn") > weight("en") ? "zh" : "en";
}

function parseOffer(offer: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = offer.trim().split(";");
  const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
  const weight = q === undefined ? 1 : Number(q.trim().slice(2));
  return { language: tag.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}
