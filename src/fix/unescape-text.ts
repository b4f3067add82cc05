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
};

/** What a part of a text means to its program; undefined when it holds an escape that languages read in several ways. */
export function unescapeText(written: string, { escape, close }: StringForm): string | undefined {
  if (escape === 'doubled') return written.replaceAll(close + close, close);
  if (escape === undefined) return written;
  const parts = written.split(/(\\[^])/u);
  const read = parts.map((part) =>
    part.startsWith('\\') && part.length === 2 ? signs[part.charAt(1)] : part,
  );
  return read.includes(undefined) ? undefined : read.join('');
}
