import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

const holes = /\$\w|\{\$/u;

export const php: CodeLanguage = {
  name: 'PHP',
  extensions: ['php', 'phtml'],
  ...slashes,
  moreComments: [['#']],
  ...inShell,
  lookup: "getenv('NAME')",
  codeBetween: ['<?', '?>'],
  strings: [
    { open: "'", close: "'", escape: 'backslash', escapable: "\\'", hasLines: true },
    { open: '"', close: '"', escape: 'backslash', escapable: '\\"$nrtvefu01234567x', holes, hasLines: true },
  ],
  heredoc: {
    open: /<<<[ \t]*(?:(?<plain>')|")?(?<word>[A-Za-z_]\w*)["']?/u,
    form: { escape: 'backslash', escapable: '\\$nrtvefu01234567x', holes },
  },
  // Known before anything runs: constants, properties, default values, attributes.
  places: [
    { before: /\b(?:const|case)\s+(?:\w+\s+)?\w+\s*=[^;(){}]*$/u },
    { before: /\b(?:public|private|protected|static|var|readonly)\s[^;(){}=]*\$\w+\s*=[^;(){}]*$/u },
    { before: /\bf(?:unctio)?n\b[^(){};]*\([^{};]*\$\w+\s*=\s*$/u },
    { before: /#\[[^\]\n]*$/u },
  ],
  join: ' . ',
};
