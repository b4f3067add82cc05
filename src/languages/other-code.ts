import type { CodeLanguage } from './code-language.ts';
import { dashes, hash, inShell } from './common.ts';

export const lua: CodeLanguage = {
  name: 'Lua',
  extensions: ['lua'],
  ...dashes,
  ...inShell,
  lookup: 'os.getenv("NAME")',
};

export const perl: CodeLanguage = {
  name: 'Perl',
  extensions: ['pl', 'pm'],
  ...hash,
  ...inShell,
  lookup: '$ENV{NAME}',
};

export const r: CodeLanguage = {
  name: 'R',
  extensions: ['r'],
  ...hash,
  lookup: 'Sys.getenv("NAME")',
  load: 'readRenviron("ENVFILE")',
};

export const julia: CodeLanguage = {
  name: 'Julia',
  extensions: ['jl'],
  ...hash,
  ...inShell,
  lookup: 'ENV["NAME"]',
};

export const haskell: CodeLanguage = {
  name: 'Haskell',
  extensions: ['hs'],
  ...dashes,
  ...inShell,
  lookup: 'getEnv "NAME"',
  import: 'import System.Environment (getEnv)',
};
