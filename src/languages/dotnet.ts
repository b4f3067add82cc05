import type { Adapted, CodeLanguage, CodeParts, CodePlace } from './code-language.ts';
import { slashes } from './common.ts';
import { double, quoteSign, single } from './forms.ts';
import { isConstantElsewhere, replaceKeyword } from './replace-keyword.ts';

const load = 'DotNetEnv.Env.Load();  // dotnet add package DotNetEnv';
const lookup = 'Environment.GetEnvironmentVariable("NAME")';
const doubled = { close: '"', escape: 'doubled', hasLines: true } as const;
const interpolated = { inside: '{CODE}', nested: [['{', '}']], twice: ['{', '}'] } as const;
const block = { close: '"""', hasLines: true } as const;
// Directives have to be first.
const directives = String.raw`(?:[ \t]*(?:#|//)[^\n]*\n|[ \t]*\r?\n)*`;

const constant =
  /(?<before>\b(?:public|private|internal|protected)[ \t]+)const(?<after>[ \t]+string[ \t]+(?<name>\w+)\s*=\s*)$/u;
const otherConstant = /\bconst[ \t]+string[ \t]+\w+\s*=[^;]*$/u;

function adaptCsharp(place: CodePlace): Adapted | 'not-here' | 'not-alone' {
  const { text, start, end } = place;
  const before = text.slice(Math.max(0, start - 300), start);
  const name = constant.exec(before)?.groups?.['name'];
  if (name === undefined && otherConstant.test(before)) return 'not-here';
  if (name !== undefined && isUsedAsConstant(text, name)) return 'not-here';
  const isBlock = text.slice(start, end).split('\n').length > 1 && text.startsWith('"""', start);
  return isBlock ? 'not-alone' : (replaceKeyword(place, constant, 'static readonly') ?? place);
}

function isUsedAsConstant(text: string, name: string): boolean {
  const asAttribute = new RegExp(
    String.raw`^\s*\[[^\]\n]*\b${name}\b|=\s*${name}\s*[,)]|\bis\s+${name}\b`,
    'mu',
  );
  return isConstantElsewhere(text, name) || asAttribute.test(text);
}

function combineCsharp({ before, code, after, form }: CodeParts): string | undefined {
  if (form.open === '"""') return undefined;
  const parts = [before, after].map((part) => (part === '' ? '' : form.open + part + form.close));
  return [parts[0], code, parts[1]].filter((part) => part !== '').join(' + ');
}

export const csharp: CodeLanguage = {
  name: 'C#',
  extensions: ['cs'],
  ...slashes,
  load,
  lookup,
  import: 'using System;',
  imported: /^[ \t]*(?:global[ \t]+)?using[ \t]+System[ \t]*;/mu,
  importAfter: new RegExp(String.raw`^\u{FEFF}?${directives}`, 'u'),
  strings: [
    { ...block, open: '"""' },
    { ...block, ...interpolated, open: '$"""' },
    { ...doubled, ...interpolated, open: '$@"' },
    { ...doubled, ...interpolated, open: '@$"' },
    { ...doubled, open: '@"' },
    { ...double, ...interpolated, open: '$"' },
    double,
    single,
  ],
  places: [
    { after: /^u8\b/u },
    { before: /^[ \t]*\[\w[\w.]*\([^()\]]*$/mu },
    { before: /\b(?:case|is|or|not)\s+$/u },
    { after: /^\s*=>/u },
    { before: /[(,]\s*string\??\s+\w+\s*=\s*$/u },
  ],
  join: ' + ',
  combine: combineCsharp,
  adapt: adaptCsharp,
};

export const fsharp: CodeLanguage = {
  name: 'F#',
  extensions: ['fs', 'fsx'],
  ...slashes,
  moreComments: [['(*', '*)']],
  load,
  lookup: `System.${lookup}`,
  strings: [
    { ...block, open: '"""', around: '(CODE)' },
    { ...block, ...interpolated, open: '$"""' },
    { ...doubled, open: '@"', around: '(CODE)' },
    // An expression in these can hold no text in quotes.
    { ...double, open: '$"', nested: [['{', '}']], twice: ['{', '}'], around: '(CODE)' },
    { ...double, hasLines: true, around: '(CODE)' },
    quoteSign,
  ],
  places: [{ before: /\[<[^\]>]*$/u }, { before: /Literal\s*>\]\s*let\s[^=]*=\s*$/u }, { before: /\|\s*$/u }],
  join: ' + ',
};

export const visualBasic: CodeLanguage = {
  name: 'Visual Basic',
  extensions: ['vb'],
  comment: ["'"],
  load,
  lookup,
  import: 'Imports System',
  imported: /^[ \t]*Imports[ \t]+System[ \t]*$/imu,
  importAfter: /^\u{FEFF}?(?:Option[ \t][^\n]*\n)*/u,
  strings: [
    { ...doubled, ...interpolated, open: '$"' },
    { ...doubled, open: '"' },
  ],
  places: [{ before: /\bConst\s+\w+(?:\s+As\s+String)?\s*=\s*$/iu }, { before: /<\w[\w.]*\([^()<>]*$/u }],
  join: ' & ',
};
