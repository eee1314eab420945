interface Props {
  words: { yours: string; edit: string };
  /** The argument's page. */
  href: string;
}

/** Stands in the place of the vote form: nobody votes on their own argument. */
export function OwnMark({ words, href }: Props) {
  return (
    <span className="own">
      <b>{words.yours}</b> <a href={`${href}/edit`}>{words.edit}</a>
    </span>
  );
}
