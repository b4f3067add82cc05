import type { CodeLanguage } from './code-language.ts';
import { angles, hash, inShell, slashes } from './common.ts';

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

export const jenkinsfile: CodeLanguage = { name: 'Jenkinsfile', paths: /(?:^|\/)Jenkinsfile$/u, ...slashes };

export const maven: CodeLanguage = {
  name: 'Maven',
  paths: /(?:^|\/)(?:pom|settings)\.xml$/u,
  ...angles,
  ...inShell,
  lookup: '${env.NAME}',
};

/** https://docs.spring.io/spring-boot/reference/features/external-config.html */
export const spring: CodeLanguage = {
  name: 'Spring settings',
  paths: /(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.(?:ya?ml|properties)$/u,
  ...hash,
  ...inShell,
  lookup: '${NAME}',
};
