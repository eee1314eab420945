/** The one row that a statement must have returned. @throws when there is none, which is a fault of ours */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("The statement returned no row.");
  return row;
}
