import type { CodeLanguage } from './code-language.ts';
import { angles } from './common.ts';

export const html: CodeLanguage = {
  name: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  ...angles,
  endsIn: 'browser',
};

export const stylesheet: CodeLanguage = {
  name: 'Style sheets',
  extensions: ['css', 'scss', 'less'],
  comment: ['/*', '*/'],
  endsIn: 'browser',
};

export const markdown: CodeLanguage = { name: 'Markdown', extensions: ['md', 'mdx', 'markdown'], ...angles };
