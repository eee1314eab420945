import type { Argument } from "@/domain/argument";
import { pathTo } from "@/lib/paths";
import type { Reading } from "./reading";

interface Props {
  argument: Argument;
  reading: Reading;
}

/** What stands where a hidden or withdrawn argument stood; its replies stay. */
export function Tombstone({ argument, reading: { locale, words } }: Props) {
  const { hidden, seeLog, withdrawn } = words.tombstone;
  if (argument.state !== "hidden") return <p className="tombstone">{withdrawn}</p>;
  const anchor = argument.actId === null ? "" : `#act-${argument.actId}`;
  return (
    <p className="tombstone">
      {hidden} <a href={`/${locale}${pathTo.log()}${anchor}`}>{seeLog}</a>
    </p>
  );
}
