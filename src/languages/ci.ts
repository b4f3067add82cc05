import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

export const githubActions: CodeLanguage = {
  name: 'GitHub Actions',
  paths: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/u,
  ...hash,
  lookup: '${{ secrets.NAME }}',
  store: 'github',
};

export const gitlabCi: CodeLanguage = {
  name: 'GitLab CI',
  paths: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$/u,
  ...hash,
  lookup: '"$NAME"',
  store: 'gitlab',
};
