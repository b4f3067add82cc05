import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

export const swift: CodeLanguage = {
  name: 'Swift',
  extensions: ['swift'],
  ...slashes,
  ...inShell,
  lookup: 'ProcessInfo.processInfo.environment["NAME"]',
  import: 'import Foundation',
};
