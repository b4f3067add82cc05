import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

const reading = { ...hash, ...inShell, lookup: '${NAME}' } as const;

export const npmrc: CodeLanguage = { name: 'npm settings', paths: /(?:^|\/)\.npmrc$/u, ...reading };

export const yarnrc: CodeLanguage = { name: 'Yarn settings', paths: /(?:^|\/)\.yarnrc\.yml$/u, ...reading };
