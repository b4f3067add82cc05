import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

export const php: CodeLanguage = {
  name: 'PHP',
  extensions: ['php', 'phtml'],
  ...slashes,
  ...inShell,
  lookup: "getenv('NAME')",
};
