import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

const reading = { ...hash, lookup: '$(NAME)', load: 'include ENVFILE' } as const;

export const make: CodeLanguage = { name: 'Make', extensions: ['mk', 'mak'], ...reading };

export const makefile: CodeLanguage = {
  name: 'Makefile',
  paths: /(?:^|\/)(?:GNU)?[Mm]akefile$/u,
  ...reading,
};
