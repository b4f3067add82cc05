import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

const posix = { ...hash, ...inShell, lookup: '"$NAME"' } as const;

export const shell: CodeLanguage = {
  name: 'Shell',
  extensions: ['sh', 'bash', 'zsh', 'ksh', 'bats', 'envrc'],
  ...posix,
};

export const shellProfile: CodeLanguage = {
  name: 'Shell profiles and hooks',
  paths: /(?:^|\/)\.(?:bash|zsh)(?:rc|_?profile|env)$|(?:^|\/)\.profile$|(?:^|\/)\.husky\/[^/.]+$/u,
  ...posix,
};

export const fish: CodeLanguage = { name: 'Fish', extensions: ['fish'], ...hash, lookup: '"$NAME"' };

export const powershell: CodeLanguage = {
  name: 'PowerShell',
  extensions: ['ps1', 'psm1', 'psd1'],
  ...hash,
  lookup: '$env:NAME',
};

export const batch: CodeLanguage = {
  name: 'Batch',
  extensions: ['bat', 'cmd'],
  comment: ['REM'],
  lookup: '%NAME%',
};
