/** Text inside a literal: ASCII alone, so that the bundle is read as one byte a character. */
function escapeText(text: string, quote: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll(
      /[^\x20-\x7E\n]/g,
      (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
    );
}

/** A string literal. */
export const quote = (text: string): string => `'${escapeText(text, "'")}'`;

/** A template literal in which a line of text is a line. */
export const quoteLines = (lines: readonly string[]): string =>
  `\`${escapeText(lines.join('\n'), '`').replaceAll('${', '\\${')}\``;
