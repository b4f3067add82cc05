import type { Adapted, CodeLanguage, CodePlace } from './code-language.ts';
import { hash, inShell } from './common.ts';
import { double, quoteSign } from './forms.ts';

const inside = { escape: 'backslash', inside: '#{CODE}', nested: [['#{', '}']], hasLines: true } as const;

export const elixir: CodeLanguage = {
  name: 'Elixir',
  extensions: ['ex', 'exs'],
  ...hash,
  ...inShell,
  lookup: 'System.fetch_env!("NAME")',
  strings: [
    { open: '"""', close: '"""', ...inside },
    { open: '"', close: '"', ...inside },
    { open: "'", close: "'", ...inside, as: 'String.to_charlist(CODE)' },
  ],
  places: [
    { open: /^"""$/u, before: /@\w*doc\s+$/u, isComment: true },
    // Attributes are read when the module is compiled, and patterns hold no calls.
    { before: /@\w+[ \t(][^\n]*$/u, isInLine: true },
    { after: /^[^\n]*->/u, isInLine: true, before: /^\s*$/u },
    { before: /\bdefp?\s+\w+[?!]?\([^)]*$/u },
  ],
};

function adaptErlang({ text, start, end, code }: CodePlace): Adapted | 'not-alone' {
  const isBinary = text.slice(0, start).endsWith('<<') && text.startsWith('>>', end);
  return isBinary
    ? { code: `list_to_binary(${code})`, lead: { start: start - 2, text: '' }, end: end + 2 }
    : { code };
}

export const erlang: CodeLanguage = {
  name: 'Erlang',
  extensions: ['erl', 'hrl'],
  comment: ['%'],
  ...inShell,
  lookup: 'os:getenv("NAME")',
  strings: [
    { ...double, hasLines: true },
    { open: "'", close: "'", escape: 'backslash' },
    { ...quoteSign, open: '$"', close: '' },
  ],
  places: [{ open: /^'/u }, { after: /^(?:>>)?[^,;\n]*->/u }, { before: /"\s*$/u }, { after: /^\s*"/u }],
  combine: ({ before, code, after }) =>
    code.startsWith('list_to')
      ? undefined
      : `(${[before && `"${before}"`, code, after && `"${after}"`].filter((part) => part !== '').join(' ++ ')})`,
  adapt: adaptErlang,
};
