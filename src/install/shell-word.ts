/** Quotes a text as one word of a POSIX shell, whatever it holds. */
export function quoteWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Shows a text as one word of a shell, without quotes where none are needed. */
export function renderWord(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : quoteWord(text);
}
