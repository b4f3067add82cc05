import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

const strings = [
  { open: '"""', close: '"""', escape: 'backslash', hasLines: true },
  { open: "'''", close: "'''", escape: 'backslash', hasLines: true },
  { open: '"', close: '"', escape: 'backslash' },
  { open: "'", close: "'", escape: 'backslash' },
] as const;

const reading = { lookup: 'os.environ["NAME"]', import: 'import os' } as const;

export const python: CodeLanguage = {
  name: 'Python',
  extensions: ['py', 'pyi', 'pyw'],
  ...hash,
  ...reading,
  strings,
  join: ' + ',
  load: 'import dotenv; dotenv.load_dotenv()  # pip install python-dotenv',
};

/** A notebook's cells are Python, but a line of it is a JSON string: a comment would have to be one too. */
export const notebook: CodeLanguage = { name: 'Jupyter notebook', extensions: ['ipynb'], ...reading };
