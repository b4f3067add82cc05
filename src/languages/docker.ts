import type { CodeLanguage, CodePlace } from './code-language.ts';
import { hash } from './common.ts';
import { findYamlPath } from './find-yaml-path.ts';

function adaptCompose({ text, start, code }: CodePlace): { readonly code: string } | 'build-argument' {
  const { keys } = findYamlPath(text, start);
  const build = keys.lastIndexOf('build');
  return build >= 0 && keys[build + 1] === 'args' ? 'build-argument' : { code };
}

/** Compose reads the `.env` beside it by itself: https://docs.docker.com/compose/how-tos/environment-variables/ */
export const compose: CodeLanguage = {
  name: 'Compose',
  paths: /(?:^|\/)(?:docker-)?compose(?:[.-][^/]+)?\.ya?ml$/u,
  ...hash,
  lookup: '${NAME}',
  readsEnvBeside: true,
  scalars: { kind: 'yaml', twice: '$' },
  adapt: adaptCompose,
};

export const dockerfile: CodeLanguage = {
  name: 'Dockerfile',
  paths: /(?:^|\/)(?:[^/]+\.)?(?:Docker|Container)file(?:\.[^/]+)?$/iu,
  ...hash,
  endsIn: 'image',
};
