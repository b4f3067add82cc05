import type { CodeLanguage, StringForm } from './code-language.ts';
import { hash } from './common.ts';

// What a backslash changes; it stays before any other sign.
const escapable = '\\\'"abfnrtvxuUN01234567\n';
const inSingle = "{os.environ['NAME']}";
const inDouble = '{os.environ["NAME"]}';

/** The forms with one quote; those that hold expressions need the other one inside of them, up to Python 3.11. */
function createForms(quote: string): readonly StringForm[] {
  const base = { close: quote, ...(quote.length === 3 && { hasLines: true as const }) };
  const inside = quote.startsWith('"') ? inSingle : inDouble;
  // The lookup has the quotes of the text: it may stand inside of another one.
  const as = `os.environ[${quote.charAt(0)}NAME${quote.charAt(0)}]`;
  const text = { ...base, as, escape: 'backslash', escapable } as const;
  // In a raw text the backslash stays, and the quote behind it is no end all the same.
  const raw = { ...base, as, escape: 'backslash', escapable: '' } as const;
  const holes = { inside, nested: [['{', '}']], twice: ['{', '}'] } as const;
  const bytes = { as: `${as}.encode()` };
  return [
    ...spell(['', 'u', 'U'], quote, text),
    ...spell(['r', 'R'], quote, raw),
    ...spell(['f', 'F'], quote, { ...text, ...holes }),
    ...spell(['fr', 'rf', 'Fr', 'fR', 'FR', 'RF', 'Rf', 'rF'], quote, { ...raw, ...holes }),
    ...spell(['b', 'B'], quote, { ...text, ...bytes }),
    ...spell(['br', 'rb', 'Br', 'bR', 'BR', 'RB', 'Rb', 'rB'], quote, { ...raw, ...bytes }),
  ];
}

function spell(
  flags: readonly string[],
  quote: string,
  form: Omit<StringForm, 'open'>,
): readonly StringForm[] {
  return flags.map((flag) => ({ ...form, open: flag + quote }));
}

// What comes before all imports: a line for the system, the encoding, the module's description, changes of the language.
const shebang = String.raw`(?:#![^\n]*\n)?`;
const coding = String.raw`(?:#[^\n]*coding[^\n]*\n)?`;
const gap = String.raw`(?:[ \t]*(?:#[^\n]*)?\r?\n)*`;
const quoted = String.raw`(?:"""[^]*?"""|'''[^]*?'''|"(?!"")[^"\n]*"|'(?!'')[^'\n]*')`;
const docstring = String.raw`(?:${gap}[rRuU]?${quoted}[ \t]*\r?\n)?`;
const future = String.raw`(?:${gap}from[ \t]+__future__[ \t]+import[ \t](?:\([^)]*\)|[^\n(]*)\r?\n)*`;

const reading = {
  lookup: 'os.environ["NAME"]',
  import: 'import os',
  imported: /^import[ \t][^#\n]*\bos\b(?![ \t]+as\b)/mu,
} as const;

export const python: CodeLanguage = {
  name: 'Python',
  extensions: ['py', 'pyi', 'pyw'],
  ...hash,
  ...reading,
  importAfter: new RegExp(String.raw`^\u{FEFF}?${shebang}${coding}${docstring}${future}`, 'u'),
  strings: ['"""', "'''", '"', "'"].flatMap(createForms),
  places: [
    // A text that stands alone is there to be read.
    { open: /["']{3}$/u, before: /^[ \t]*$/u, isInLine: true, isComment: true },
    { before: /^[ \t]*case[ \t]+$/u, isInLine: true },
    // Texts side by side are one; an expression beside them is not.
    { before: /["']\s*$/u, after: /^\s*(?:[rRbBfFuU]{1,2})?["']/u, isInLine: true, write: '+ CODE +' },
    { before: /["']\s*$/u, isInLine: true, write: '+ CODE' },
    { after: /^\s*(?:[rRbBfFuU]{1,2})?["']/u, isInLine: true, write: 'CODE +' },
  ],
  join: ' + ',
  load: 'import dotenv; dotenv.load_dotenv()  # pip install python-dotenv',
};

/** A notebook's cells are Python, but a line of it is a JSON string: a comment would have to be one too. */
export const notebook: CodeLanguage = {
  name: 'Jupyter notebook',
  extensions: ['ipynb'],
  ...reading,
  cells: python,
  load: 'import dotenv; dotenv.load_dotenv()  # pip install python-dotenv',
};
