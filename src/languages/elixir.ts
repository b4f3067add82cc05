import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

export const elixir: CodeLanguage = {
  name: 'Elixir',
  extensions: ['ex', 'exs'],
  ...hash,
  ...inShell,
  lookup: 'System.fetch_env!("NAME")',
};

export const erlang: CodeLanguage = {
  name: 'Erlang',
  extensions: ['erl', 'hrl'],
  comment: ['%'],
  ...inShell,
  lookup: 'os:getenv("NAME")',
};
