import type { StringForm } from '../languages/code-language.ts';

const signs: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  '/': '/',
  '"': '"',
  "'": "'",
  '`': '`',
  $: '$',
  '@': '@',
  '#': '#',
  '{': '{',
  '}': '}',
  // The line goes on.
  '\n': '',
};
const backtickSigns: Readonly<Record<string, string>> = { ...signs, '`': '`', '\\': '\\' };

/** What a part of a text means to its program; undefined when it holds an escape that languages read in several ways. */
export function unescapeText(written: string, form: StringForm): string | undefined {
  const { escape, close, twice = [] } = form;
  const lines = written.replaceAll('\r\n', '\n');
  const plain = twice.reduce((text, sign) => text.replaceAll(sign + sign, sign), lines);
  if (escape === 'doubled') return plain.replaceAll(close + close, close);
  if (escape === undefined) return plain;
  const parts = escape === 'backtick' ? plain.split(/(`[^])/u) : plain.split(/(\\u[\dA-Fa-f]{4}|\\[^])/u);
  // Every second one is an escape.
  const read = parts.map((part, index) => (index % 2 === 0 ? part : readEscape(part, form)));
  return read.includes(undefined) ? undefined : read.join('');
}

function readEscape(written: string, { escape, escapable, close }: StringForm): string | undefined {
  const sign = written.slice(1);
  if (escapable !== undefined && !escapable.includes(sign.charAt(0))) return written;
  if (escape === 'backtick') return backtickSigns[sign];
  if (sign.length === 5) return String.fromCodePoint(Number.parseInt(sign.slice(1), 16));
  return sign === close ? close : signs[sign];
}
