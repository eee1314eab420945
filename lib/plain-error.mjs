/**
 * Its message is a whole sentence for whoever runs the command, to be shown alone: no stack, no name. JavaScript,
 * because what starts the site says such things before anything is compiled.
 */
export class PlainError extends Error {
  name = "PlainError";
}

/**
 * What a command says when it fails: the sentence alone, or, of what nobody foresaw, everything.
 * @param {unknown} error
 */
export function say(error) {
  const plain = error instanceof Error && error.name === "PlainError";
  console.error(plain ? error.message : error);
}
