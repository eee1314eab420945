import { getTranslations } from "next-intl/server";
import type { Reading } from "@/components/arguments/reading";
import { Personal } from "./personal";
import { stopNames } from "./stop-names";

interface Props {
  reading: Reading;
  /** Without their language: what this page is about, and its copy for one reader. */
  path: { api: string; mine: string };
}

/** The page's one client component with the words that it needs, and the way without script. */
export async function PersonalOf({ reading: { locale, words, own }, path }: Props) {
  const t = await getTranslations("vote");
  const position = await getTranslations("position");
  const thread = await getTranslations("thread");
  const { labels, spoken, why, share, noShare, noVotes, votes, yours, edit, earlier } = words;
  return (
    <>
      {!own && (
        <noscript>
          <p className="py-4 text-note">
            <a href={`/${locale}${path.mine}`}>{thread("ownCopy")}</a>
          </p>
        </noscript>
      )}
      <Personal
        base={`/${locale}`}
        mineUrl={`/api${path.api}/mine`}
        minePath={`/${locale}${path.mine}`}
        own={own}
        words={{
          ...{ labels, spoken, why, share, noShare, noVotes, votes, yours, edit, earlier },
          recorded: t("recorded", { word: "{word}" }),
          position: position("yours", { stop: "{stop}" }),
          removed: t("removed"),
          stops: await stopNames(words.camps),
          signIn: t("signIn"),
          signInLink: t("signInLink"),
          failed: t("failed"),
          dismiss: t("dismiss"),
        }}
      />
    </>
  );
}
