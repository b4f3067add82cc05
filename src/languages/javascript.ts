import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

const strings = [
  { open: '"', close: '"', escape: 'backslash' },
  { open: "'", close: "'", escape: 'backslash' },
  { open: '`', close: '`', escape: 'backslash', inside: '${CODE}', hasLines: true },
] as const;

const places = [
  // Names of modules, and of members.
  { before: /\b(?:import|from|require\s*\(|import\s*\()\s*$/u },
  { before: /[{,]\s*$/u, after: /^\s*:/u },
  // A tag reads the text's parts.
  {
    open: /^`$/u,
    before:
      /(?:[^\w$]|^)(?!(?:return|case|default|throw|typeof|await|yield|in|of|void|delete|do|else)$)(?:[\w$]+|[)\]])$/u,
  },
] as const;

const family = {
  ...slashes,
  strings,
  join: ' + ',
  hasRegex: true,
  load: 'node --env-file=ENVFILE …',
} as const;

export const javascript: CodeLanguage = {
  name: 'JavaScript',
  extensions: ['js', 'cjs', 'mjs', 'jsx'],
  ...family,
  lookup: 'process.env.NAME',
  hasMarkup: true,
  places,
};

const typed = {
  ...family,
  // With `tsc --strict` it may be undefined, and was a text before: the program goes on as it would in JavaScript.
  lookup: 'process.env.NAME!',
  places: [
    ...places,
    { after: /^\s+as\s+const\b/u, takesAfter: true, write: 'CODE' },
    // Types, and members of an enumeration, have to be known to the compiler.
    { before: /\btype\s+[\w$]+(?:<[^>;]*>)?\s*=[^;={}]*$/u },
    { before: /\b(?:let|const|var)\s+[\w$]+\s*:[^;=]*$|\(\s*[\w$]+\??\s*:\s*$/u },
    { before: /(?:[{;,]|^)\s*(?:readonly\s+)?[\w$]+\??\s*:\s*$/u, after: /^\s*;/u },
    { before: /<\s*$/u, after: /^\s*>/u },
    { before: /\benum\s+[\w$]+\s*\{[^}]*$/u },
  ],
} as const;

export const typescript: CodeLanguage = { name: 'TypeScript', extensions: ['ts', 'cts', 'mts'], ...typed };

export const tsx: CodeLanguage = {
  name: 'TypeScript with markup',
  extensions: ['tsx'],
  ...typed,
  hasMarkup: true,
};

export const astro: CodeLanguage = {
  name: 'Astro',
  extensions: ['astro'],
  ...slashes,
  lookup: 'import.meta.env.NAME',
  strings,
  join: ' + ',
};

export const component: CodeLanguage = {
  name: 'Vue and Svelte components',
  extensions: ['vue', 'svelte'],
  ...slashes,
  endsIn: 'browser',
};
