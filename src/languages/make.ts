import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

const reading = {
  ...hash,
  lookup: '$(NAME)',
  // A variable that is read when it is used may have the same name: it would ask for itself without end.
  places: [
    {
      before: /^(?:(?:export|override)[ \t]+)?\w+[ \t]*\??=[ \t]*["']?$/u,
      write: '$(shell printenv NAME)',
      isInLine: true,
    },
  ],
  load: 'set -a; . ./ENVFILE; set +a',
} as const;

export const make: CodeLanguage = { name: 'Make', extensions: ['mk', 'mak'], ...reading };

export const makefile: CodeLanguage = {
  name: 'Makefile',
  paths: /(?:^|\/)(?:GNU)?[Mm]akefile$/u,
  ...reading,
};
