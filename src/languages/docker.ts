import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

/** Compose reads the `.env` beside it by itself: https://docs.docker.com/compose/how-tos/environment-variables/ */
export const compose: CodeLanguage = {
  name: 'Compose',
  paths: /(?:^|\/)(?:docker-)?compose(?:[.-][^/]+)?\.ya?ml$/u,
  ...hash,
  lookup: '${NAME}',
};

export const dockerfile: CodeLanguage = {
  name: 'Dockerfile',
  paths: /(?:^|\/)(?:[^/]+\.)?(?:Docker|Container)file(?:\.[^/]+)?$/iu,
  ...hash,
  endsIn: 'image',
};
