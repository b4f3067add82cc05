import type { CodeLanguage, CodePlace } from './code-language.ts';
import { hash, slashes } from './common.ts';
import { findYamlPath } from './find-yaml-path.ts';

// https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability
const forSecrets = new Set(['env', 'run', 'credentials', 'secrets', 'outputs']);

function adaptWorkflow({ text, start, code }: CodePlace): { readonly code: string } | 'no-secrets-here' {
  const [top, , third = '', ...rest] = findYamlPath(text, start).keys;
  const inJob = top === 'jobs' && third !== 'strategy';
  const isInput = third === 'steps' && rest.includes('with');
  const isOpen = top === 'env' || (inJob && (isInput || [third, ...rest].some((key) => forSecrets.has(key))));
  return isOpen ? { code } : 'no-secrets-here';
}

export const githubActions: CodeLanguage = {
  name: 'GitHub Actions',
  paths: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/u,
  ...hash,
  lookup: '${{ secrets.NAME }}',
  store: 'github',
  scalars: { kind: 'yaml', holes: /\$\{\{/u },
  adapt: adaptWorkflow,
};

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts: actions have no `secrets`. */
export const githubAction: CodeLanguage = {
  name: 'GitHub action',
  paths: /(?:^|\/)action\.ya?ml$/u,
  ...hash,
  leaves: 'composite-action',
};

/** Nothing but the shell reads a variable in a script, and not in single quotes. */
function adaptScript({ text, start, code }: CodePlace): { readonly code: string } | 'in-single-quotes' {
  const { keys } = findYamlPath(text, start);
  if (!keys.some((key) => /^(?:before_|after_)?script$/u.test(key))) return { code };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text
    .slice(lineStart, start)
    .replace(/^\s*- +'/u, '')
    .replaceAll("''", '');
  const quotes = before.replaceAll(/"[^"']*"/gu, '').split("'").length - 1;
  return quotes % 2 === 0 ? { code } : 'in-single-quotes';
}

export const gitlabCi: CodeLanguage = {
  name: 'GitLab CI',
  paths: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$/u,
  ...hash,
  lookup: '${NAME}',
  store: 'gitlab',
  scalars: { kind: 'yaml', holes: /\$/u },
  adapt: adaptScript,
};

/** CI services that give the values of their settings to the scripts. */
export const otherCi: readonly CodeLanguage[] = [
  {
    name: 'CI services',
    paths:
      /(?:^|\/)(?:\.circleci\/[^/]+|\.travis|bitbucket-pipelines|\.drone|\.woodpecker(?:\/[^/]+)?|appveyor|\.appveyor|\.cirrus|\.buildkite\/[^/]+|codemagic|bitrise|cloudbuild|buildspec|wercker|\.semaphore\/[^/]+)\.ya?ml$/u,
    ...hash,
    leaves: 'ci-settings',
  },
  {
    name: 'Azure Pipelines',
    paths: /(?:^|\/)(?:azure-pipelines[^/]*|\.azure-pipelines\/[^/]+|\.vsts-ci)\.ya?ml$/u,
    ...hash,
    leaves: 'azure-pipelines',
  },
  {
    name: 'Jenkinsfile',
    paths: /(?:^|\/)(?:[^/]+\.)?Jenkinsfile(?:\.[^/]+)?$/u,
    ...slashes,
    leaves: 'jenkins',
  },
];
