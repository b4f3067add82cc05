/** Turns a keyword into what the index takes: UTF-8, one character a byte, ASCII letters lower case. */
export function toByteString(text: string): string {
  if (/^[\0-@[-\x7F]*$/.test(text)) return text;
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
