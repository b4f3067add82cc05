import type { CodeLanguage, StringForm } from './code-language.ts';
import { hash } from './common.ts';

// What a backslash changes between single quotes.
const escapable = "\\'";
const double = { escape: 'backslash', inside: '#{CODE}', hasLines: true } as const;

const brackets = ['()', '[]', '{}', '<>', '||', '!!'].map(
  (pair) => [pair.charAt(0), pair.charAt(1)] as const,
);
const percent = brackets.flatMap(([open, close]): readonly StringForm[] => [
  { ...double, open: `%Q${open}`, close },
  { open: `%q${open}`, close, escape: 'backslash', escapable: `\\${close}`, hasLines: true },
]);

const family = {
  ...hash,
  moreComments: [['\n=begin', '\n=end']],
  lookup: 'ENV.fetch("NAME")',
  strings: [
    { ...double, open: '"', close: '"' },
    { open: "'", close: "'", escape: 'backslash', escapable, hasLines: true },
    { ...double, open: '`', close: '`', around: '`#{CODE}`' },
    ...percent,
  ],
  heredoc: {
    open: /<<[~-]?(?:(?<plain>')|["`])?(?<word>[A-Z_]\w*)["'`]?/u,
    form: { escape: 'backslash', inside: '#{CODE}' },
  },
  places: [
    // Symbols, names of members, and words in a list.
    { before: /(?:^|[^:]):$/u },
    { after: /^:(?!:)/u },
    { before: /\b(?:require|require_relative|load)[ \t(]+$/u },
    // Texts side by side are one.
    { before: /["'][ \t]+$|["'][ \t]*\\\n\s*$/u, write: '+ CODE' },
    { after: /^[ \t]+["']|^[ \t]*\\\n\s*["']/u, write: 'CODE +' },
  ],
  join: ' + ',
  hasRegex: true,
} as const;

export const ruby: CodeLanguage = {
  name: 'Ruby',
  extensions: ['rb', 'rake', 'gemspec'],
  ...family,
  load: 'require "dotenv/load"  # gem install dotenv',
};

export const rubyTool: CodeLanguage = {
  name: 'Ruby files of tools',
  paths: /(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile|Brewfile|Fastfile)$/u,
  ...family,
};
