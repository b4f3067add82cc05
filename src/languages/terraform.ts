import type { CodeLanguage } from './code-language.ts';
import { hash, inShell } from './common.ts';

export const terraform: CodeLanguage = {
  name: 'Terraform',
  extensions: ['tf'],
  ...hash,
  ...inShell,
  lookup: 'var.NAME',
  import: 'variable "NAME" { sensitive = true }',
  variable: 'terraform',
};
