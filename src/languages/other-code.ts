import type { CodeLanguage } from './code-language.ts';
import { dashes, hash, inShell } from './common.ts';

export const lua: CodeLanguage = {
  name: 'Lua',
  extensions: ['lua'],
  ...dashes,
  ...inShell,
  moreComments: [['--[[', ']]']],
  lookup: 'os.getenv("NAME")',
  strings: [
    { open: '"', close: '"', escape: 'backslash' },
    { open: "'", close: "'", escape: 'backslash' },
    { open: '[[', close: ']]', hasLines: true },
  ],
  // A call without brackets takes a text, and nothing else.
  places: [
    {
      before: /[\w)\]]$|(?:^|[^\w])(?!(?:return|and|or|not|then|do|else|in|if|while|until)\s)[\w]+[ \t]+$/u,
      write: '(CODE)',
      isInLine: true,
    },
  ],
  join: ' .. ',
};

export const perl: CodeLanguage = {
  name: 'Perl',
  extensions: ['pl', 'pm'],
  ...hash,
  ...inShell,
  moreComments: [['\n=pod', '\n=cut']],
  lookup: '$ENV{NAME}',
  strings: [
    {
      open: '"',
      close: '"',
      escape: 'backslash',
      inside: '$ENV{NAME}',
      holes: /[$@]\w|[$@]\{/u,
      hasLines: true,
    },
    { open: "'", close: "'", escape: 'backslash', escapable: "\\'", hasLines: true },
    { open: 'q(', close: ')', escape: 'backslash', escapable: '\\)', hasLines: true },
    { open: 'q{', close: '}', escape: 'backslash', escapable: '\\}', hasLines: true },
    {
      open: 'qq(',
      close: ')',
      escape: 'backslash',
      inside: '$ENV{NAME}',
      holes: /[$@]\w|[$@]\{/u,
      hasLines: true,
    },
    {
      open: 'qq{',
      close: '}',
      escape: 'backslash',
      inside: '$ENV{NAME}',
      nested: [['{', '}']],
      holes: /[$@]\w|[$@]\{/u,
      hasLines: true,
    },
  ],
  heredoc: {
    open: /<<~?(?:(?<plain>')|")?(?<word>[A-Z_]\w*)["']?/u,
    form: { escape: 'backslash', inside: '$ENV{NAME}', holes: /[$@]\w|[$@]\{/u },
  },
  places: [{ before: /\b(?:use|require|no)[ \t]+$/u }],
  join: ' . ',
  hasRegex: true,
};

export const r: CodeLanguage = {
  name: 'R',
  extensions: ['r'],
  ...hash,
  lookup: 'Sys.getenv("NAME")',
  strings: [
    { open: '"', close: '"', escape: 'backslash', hasLines: true },
    { open: "'", close: "'", escape: 'backslash', hasLines: true },
    { open: 'r"(', close: ')"', hasLines: true },
    { open: "r'(", close: ")'", hasLines: true },
  ],
  places: [{ before: /\b(?:library|require)\s*\(\s*$/u }, { before: /[({,]\s*$/u, after: /^\s*=(?!=)/u }],
  combine: ({ before, code, after, form: { open, close } }) =>
    `paste0(${[before && open + before + close, code, after && open + after + close].filter((part) => part !== '').join(', ')})`,
  load: 'readRenviron("ENVFILE")',
};

export const julia: CodeLanguage = {
  name: 'Julia',
  extensions: ['jl'],
  ...hash,
  ...inShell,
  moreComments: [['#=', '=#']],
  lookup: 'ENV["NAME"]',
  strings: [
    { open: '"""', close: '"""', escape: 'backslash', inside: '$(CODE)', holes: /\$/u, hasLines: true },
    { open: '"', close: '"', escape: 'backslash', inside: '$(CODE)', holes: /\$/u, hasLines: true },
    { open: 'raw"', close: '"', hasLines: true },
  ],
  join: ' * ',
};

export const haskell: CodeLanguage = {
  name: 'Haskell',
  extensions: ['hs', 'lhs'],
  ...dashes,
  leaves: 'haskell',
};
