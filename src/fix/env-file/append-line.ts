/** Adds a line with the line end that the text has. */
export function appendLine(text: string, line: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = /^\u{FEFF}?$/u.test(text) || text.endsWith('\n') ? '' : newline;
  return text + gap + line + newline;
}
