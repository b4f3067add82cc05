import type { StringForm } from '../languages/code-language.ts';
import { listNested } from './read-code.ts';

/** True when a part of a text, as it is written, is not all text: what it stands for is known to the program alone. */
export function hasExpression(written: string, form: StringForm): boolean {
  const { escape, twice = [], holes } = form;
  const escapes = escape === 'backslash' ? /\\[^]/gu : /`[^]/gu;
  const plain = escape === 'backslash' || escape === 'backtick' ? written.replaceAll(escapes, '') : written;
  const single = twice.reduce((text, sign) => text.replaceAll(sign + sign, ''), plain);
  // An escape may open one: `\(`.
  const opens = listNested(form).map(([open]) => open);
  return (
    holes?.test(single) === true ||
    opens.some((open) => (open.startsWith('\\') ? written : single).includes(open))
  );
}
