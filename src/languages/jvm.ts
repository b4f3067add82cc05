import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';

export const java: CodeLanguage = {
  name: 'Java, Kotlin and Groovy',
  extensions: ['java', 'groovy', 'gradle', 'kt', 'kts'],
  ...slashes,
  ...inShell,
  lookup: 'System.getenv("NAME")',
};

export const scala: CodeLanguage = {
  name: 'Scala',
  extensions: ['scala', 'sc'],
  ...slashes,
  ...inShell,
  lookup: 'sys.env("NAME")',
};

export const clojure: CodeLanguage = {
  name: 'Clojure',
  extensions: ['clj', 'cljc'],
  comment: [';;'],
  ...inShell,
  lookup: '(System/getenv "NAME")',
};
