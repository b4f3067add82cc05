import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

const reading = { lookup: 'os.environ["NAME"]', import: 'import os' } as const;

export const python: CodeLanguage = {
  name: 'Python',
  extensions: ['py', 'pyi', 'pyw'],
  ...hash,
  ...reading,
  load: 'import dotenv; dotenv.load_dotenv()  # pip install python-dotenv',
};

/** A notebook's cells are Python, but a line of it is a JSON string: a comment would have to be one too. */
export const notebook: CodeLanguage = { name: 'Jupyter notebook', extensions: ['ipynb'], ...reading };
