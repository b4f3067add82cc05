import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

const strings = [
  { open: '"', close: '"', escape: 'backslash' },
  { open: "'", close: "'", escape: 'backslash' },
  { open: '`', close: '`', escape: 'backslash', inside: '${CODE}', hasLines: true },
] as const;

export const javascript: CodeLanguage = {
  name: 'JavaScript',
  extensions: ['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx'],
  ...slashes,
  lookup: 'process.env.NAME',
  strings,
  join: ' + ',
  load: 'node --env-file=ENVFILE …',
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
