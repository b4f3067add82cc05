import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

export const dart: CodeLanguage = {
  name: 'Dart',
  extensions: ['dart'],
  ...slashes,
  ...inShell,
  lookup: "Platform.environment['NAME']",
  import: "import 'dart:io';",
};
