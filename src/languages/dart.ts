import type { Adapted, CodeLanguage, CodePlace } from './code-language.ts';
import { inShell, slashes } from './common.ts';
import { replaceKeyword } from './replace-keyword.ts';

const inside = {
  escape: 'backslash',
  inside: '${CODE}',
  nested: [['${', '}']],
  holes: /\$\w/u,
  as: 'CODE!',
} as const;
const constant = /(?<before>)\bconst(?<after>[ \t]+(?:String[ \t]+)?\w+\s*=\s*)$/u;

function adaptDart(place: CodePlace): Adapted {
  return replaceKeyword(place, constant, 'final') ?? place;
}

export const dart: CodeLanguage = {
  name: 'Dart',
  extensions: ['dart'],
  ...slashes,
  ...inShell,
  lookup: "Platform.environment['NAME']",
  import: "import 'dart:io';",
  imported: /^import[ \t]+['"]dart:io['"];/mu,
  importAfter: /^(?:library\b[^;]*;\s*)?/u,
  strings: [
    ...["'''", '"""'].map((quote) => ({ ...inside, open: quote, close: quote, hasLines: true as const })),
    ...["'", '"'].map((quote) => ({ ...inside, open: quote, close: quote })),
    ...["r'''", 'r"""'].map((open) => ({ open, close: open.slice(1), as: 'CODE!', hasLines: true as const })),
    ...["r'", 'r"'].map((open) => ({ open, close: open.slice(1), as: 'CODE!' })),
  ],
  places: [
    { before: /\bconst\s+(?:[\w.<>?]+\s*[([{]|[[{])[^;]*$/u },
    { before: /@\w+\s*\([^()]*$/u },
    { before: /[({[,]\s*(?:final\s+)?(?:String\??\s+\w+|this\.\w+)\s*=\s*$/u },
    { before: /\bcase\s+$/u },
    // Texts side by side are one.
    { before: /["']\s*$/u },
    { after: /^\s*["']/u },
  ],
  join: ' + ',
  adapt: adaptDart,
};
