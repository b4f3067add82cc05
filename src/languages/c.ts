import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

const family = { ...slashes, ...inShell } as const;

export const c: CodeLanguage = {
  name: 'C',
  extensions: ['c', 'h'],
  ...family,
  lookup: 'getenv("NAME")',
  import: '#include <stdlib.h>',
};

export const cpp: CodeLanguage = {
  name: 'C++',
  extensions: ['cc', 'cpp', 'cxx', 'hh', 'hpp', 'hxx'],
  ...family,
  lookup: 'std::getenv("NAME")',
  import: '#include <cstdlib>',
};

export const objectiveC: CodeLanguage = {
  name: 'Objective-C++',
  extensions: ['mm'],
  ...family,
  lookup: '@(getenv("NAME"))',
  import: '#include <stdlib.h>',
};
