import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

// What a backslash changes between double quotes; a line end behind it goes away.
const escapable = '$`"\\\n';
const nested = [
  ['$(', ')'],
  ['${', '}'],
  ['`', '`'],
] as const;
const double = {
  escape: 'backslash',
  escapable,
  inside: '${NAME}',
  nested,
  holes: /\$[\w@*#?!$-]/u,
  hasLines: true,
} as const;

const posix = {
  ...hash,
  ...inShell,
  lookup: '"$NAME"',
  strings: [
    { ...double, open: '"', close: '"' },
    { open: "'", close: "'", hasLines: true },
    { open: "$'", close: "'", escape: 'backslash', hasLines: true },
  ],
  heredoc: {
    open: /(?<!<)<<-?[ \t]*(?<plain>["'\\])?(?<word>[A-Za-z_]\w*)["']?/u,
    form: { ...double, escapable: '$`\\\n' },
  },
  join: '',
  hasBareValues: true,
} as const;

export const shell: CodeLanguage = {
  name: 'Shell',
  extensions: ['sh', 'bash', 'zsh', 'ksh', 'bats', 'envrc'],
  ...posix,
};

export const shellProfile: CodeLanguage = {
  name: 'Shell profiles and hooks',
  paths: /(?:^|\/)\.(?:bash|zsh)(?:rc|_?profile|env)$|(?:^|\/)\.profile$|(?:^|\/)\.husky\/[^/.]+$/u,
  ...posix,
};

export const fish: CodeLanguage = {
  name: 'Fish',
  extensions: ['fish'],
  ...hash,
  lookup: '"$NAME"',
  strings: [
    { open: '"', close: '"', escape: 'backslash', escapable: '"$\\\n', holes: /\$[\w(]/u, hasLines: true },
    { open: "'", close: "'", escape: 'backslash', escapable: "\\'", hasLines: true },
  ],
  join: '',
  hasBareValues: true,
};

export const powershell: CodeLanguage = {
  name: 'PowerShell',
  extensions: ['ps1', 'psm1', 'psd1'],
  ...hash,
  moreComments: [['<#', '#>']],
  lookup: '$env:NAME',
  strings: [
    {
      open: '@"',
      close: '\n"@',
      escape: 'backtick',
      inside: '${env:NAME}',
      nested: [['$(', ')']],
      holes: /\$[\w{(]/u,
      hasLines: true,
    },
    { open: "@'", close: "\n'@", hasLines: true },
    {
      open: '"',
      close: '"',
      escape: 'backtick',
      inside: '${env:NAME}',
      nested: [['$(', ')']],
      holes: /\$[\w{(]/u,
      hasLines: true,
    },
    { open: "'", close: "'", escape: 'doubled', hasLines: true },
  ],
  // As an argument of a command it takes brackets.
  combine: ({ before, code, after, form: { open, close } }) =>
    open.length > 1
      ? undefined
      : `(${[before && open + before + close, code, after && open + after + close].filter((part) => part !== '').join(' + ')})`,
  places: [{ before: /(?:^|[^=])=[ \t]*$|[(,+][ \t]*$/u, write: 'CODE' }, { open: /^@/u }],
  hasBareValues: true,
};

/** Quotes are a part of the text there, or stay around it. */
export const batch: CodeLanguage = {
  name: 'Batch',
  extensions: ['bat', 'cmd'],
  comment: ['REM'],
  lookup: '%NAME%',
};
