import type { CodeLanguage, Heredoc, StringForm } from '../languages/code-language.ts';
import type { Literal, Range, Surroundings } from './find-literal.ts';

/** A pass over a file's code, on the way to one range. */
export interface Reader {
  readonly text: string;
  readonly target: Range;
  readonly language: CodeLanguage;
  /** The longest first. */
  readonly forms: readonly StringForm[];
  readonly comments: readonly (readonly [open: string, close: string])[];
  /** Where something other than plain code may begin; sticky is not needed: it looks ahead. */
  readonly signs: RegExp;
  /** Heredocs that begin with the next line. */
  readonly pending: { readonly word: string; readonly form: StringForm }[];
  /** Where the next end of a heredoc is, by its word. */
  readonly closings: Map<string, number>;
  depth: number;
  /** How many expressions in texts, and elements, are open. */
  nesting: number;
  found: Surroundings | undefined;
}

/** Begins a pass. */
export function createReader(text: string, target: Range, language: CodeLanguage): Reader {
  const forms = (language.strings ?? []).toSorted((one, other) => other.open.length - one.open.length);
  const comments = listComments(language);
  const opens = [...forms.map(({ open }) => open), ...comments.map(([open]) => open)];
  const signs = [...new Set(opens.map((open) => open.charAt(0)))].map((sign) =>
    sign.replace(/[\\\]^-]/u, String.raw`\$&`),
  );
  return {
    text,
    target,
    language,
    forms,
    comments,
    signs: new RegExp(String.raw`[${signs.join('')}()[\]{}\\/<?\n${'`'}]`, 'gu'),
    pending: [],
    closings: new Map(),
    depth: 0,
    nesting: 0,
    found: undefined,
  };
}

function listComments({ comment, moreComments = [] }: CodeLanguage): Reader['comments'] {
  const own = comment === undefined ? [] : [comment];
  const blocks = comment?.[0] === '//' ? [['/*', '*/'] as const] : [];
  return [...own, ...blocks, ...moreComments]
    .map(([open, close = '\n']) => [open, close] as const)
    .toSorted(([one], [other]) => other.length - one.length);
}

/** Reads what may hold itself. Nobody writes it deeper than this, and the stack has an end: there it counts as plain code. */
export function readDeeper(reader: Reader, read: () => number): number {
  if (reader.nesting >= deepest) {
    reader.found ??= { kind: 'code' };
    return reader.text.length;
  }
  reader.nesting += 1;
  const end = read();
  reader.nesting -= 1;
  return end;
}

const deepest = 200;

/** Takes down what the range is in, unless something inside of it has it already. */
export function takeDown(reader: Reader, literal: Omit<Literal, 'isInBrackets'>): void {
  const { target } = reader;
  if (literal.inner.start > target.start || target.end > literal.inner.end) return;
  reader.found ??= { kind: 'literal', literal: { ...literal, isInBrackets: reader.depth > 0 } };
}

/** Reads a comment that begins here, and gives where it ends; undefined when none does. */
export function readComment(reader: Reader, at: number): number | undefined {
  const { text, target } = reader;
  const comment = reader.comments.find(([open]) => text.startsWith(open, at));
  if (comment === undefined || !isCommentPlace(text, at, comment[0])) return undefined;
  const [open, close] = comment;
  const found = text.indexOf(close, at + open.length);
  // The line end is code: a heredoc may begin behind it.
  const end = found < 0 ? text.length : found + (close === '\n' ? 0 : close.length);
  if (at <= target.start && target.end <= end) reader.found ??= { kind: 'comment' };
  return end;
}

/** In shells `a#b` is one word, and so are `${a#b}`, `${#a}` and `$#`. */
function isCommentPlace(text: string, at: number, open: string): boolean {
  if (open !== '#' || at === 0) return true;
  return /[\s;&|(){}[\],]/u.test(text.charAt(at - 1)) && !text.startsWith('${', at - 2);
}

/** Takes down a heredoc that is opened here, and gives where its opening ends; undefined when none is. */
export function readHeredocStart(reader: Reader, at: number): number | undefined {
  const { heredoc } = reader.language;
  if (heredoc === undefined) return undefined;
  const open = new RegExp(heredoc.open.source, 'yu');
  open.lastIndex = at;
  const { word, plain } = open.exec(reader.text)?.groups ?? {};
  // Without an end it is a shift: `1 << n`.
  if (word === undefined || findClosing(reader, open.lastIndex, word) === undefined) return undefined;
  reader.pending.push({ word, form: createForm(heredoc, plain !== undefined) });
  return open.lastIndex;
}

function createForm({ form }: Heredoc, isPlain: boolean): StringForm {
  return { open: '', close: '', hasLines: true, ...(!isPlain && form) };
}

/** Looks through the text once, however often a word comes. */
function findClosing({ text, closings }: Reader, from: number, word: string): number | undefined {
  const known = closings.get(word) ?? -1;
  const at = known >= from ? known : (searchClosing(text, from, word) ?? Infinity);
  closings.set(word, at);
  return at === Infinity ? undefined : at;
}

function searchClosing(text: string, from: number, word: string): number | undefined {
  const closing = new RegExp(String.raw`^[ \t]*${word}(?!\w)`, 'gmu');
  closing.lastIndex = from;
  return closing.exec(text)?.index;
}

/** Reads the heredocs that begin with the line at `at`, and gives where the last one ends. */
export function readHeredocs(reader: Reader, at: number): number {
  const { text } = reader;
  let end = at;
  for (const { word, form } of reader.pending.splice(0)) {
    const inner = { start: end, end: findClosing(reader, end, word) ?? text.length };
    takeDown(reader, { ...inner, form, inner });
    end = text.indexOf('\n', inner.end);
    if (end < 0) return text.length;
  }
  return end;
}

// Words after which a value is expected.
const beforeValue =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|yield|await|and|or|not|when|if|unless|default)$/u;

/** True when what stands before is no value: a sign such as `/` or `<` then begins one. */
export function expectsValue(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at).trimEnd();
  return before === '' || !/[\w$)\]}"'`]$/u.test(before) || beforeValue.test(before);
}

const regex = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/[a-z]*/uy;

/** Reads a regular expression that begins here, and gives where it ends; undefined when none does. */
export function readRegex({ text, language }: Reader, at: number): number | undefined {
  if (language.hasRegex !== true || text.charAt(at) !== '/' || !expectsValue(text, at)) return undefined;
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : undefined;
}
