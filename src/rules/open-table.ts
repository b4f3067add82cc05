import { KeyguardError } from '../errors.ts';
import type { JudgeText, LeastRun, PatternTable, ScanRule, Validate } from '../rule-types.ts';
import { loadChecks } from './load-checks.ts';
import { loadTableText } from './load-table-text.ts';

/** What is known of the table before its text is loaded. */
export interface TableFacts {
  readonly size: number;
  /** How many characters its text has. */
  readonly length: number;
  readonly hasMultiline: boolean;
}

type Kind = ScanRule['kind'];
const runAlphabets: readonly LeastRun['alphabet'][] = ['hex', 'alnum', 'word', 'value'];
const otherKinds: readonly Kind[] = ['private-key', 'contextual', 'url-credential', 'generic'];

/** Opens the table that is generated from the provider files: as text, so that a commit parses the few rows it needs. */
export function openTable(facts: TableFacts, load = loadTableText): PatternTable {
  const { size, hasMultiline } = facts;
  let loaded: TableLines | undefined;
  const lines = (): TableLines => (loaded ??= splitText(readText(load), facts));
  let callees: readonly string[] | undefined;
  return {
    size,
    hasMultiline,
    get keywords() {
      return lines().keywords;
    },
    get anchors() {
      return lines().anchors;
    },
    rulesOf: (keyword) => {
      callees ??= lines().callees.split('|');
      return (callees[keyword] ?? '').split(',').map((number) => Number.parseInt(number, 36));
    },
    open: (rule) => parseRow(lines().rows[rule] ?? '', lines().fragments),
  };
}

interface TableLines {
  readonly keywords: readonly string[];
  readonly anchors: Uint8Array;
  readonly callees: string;
  readonly fragments: readonly string[];
  readonly rows: readonly string[];
}

/** What lies in a file of its own may have gone. */
function readText(load: () => string): string {
  try {
    return load();
  } catch (cause) {
    throw new KeyguardError('package-damaged', {}, { cause });
  }
}

/**
 * Splits the text: a line of keywords with `|` between them; their anchors in base64; for each keyword the numbers of its rules in
 * base 36; the fragments, each after its name; and a line a rule.
 */
function splitText(text: string, { size, length }: TableFacts): TableLines {
  const [keywords = '', anchors = '', callees = '', fragments = '', ...rows] = text.split('\n');
  if (rows.length !== size || text.length !== length) throw new KeyguardError('package-damaged');
  return {
    keywords: keywords.split('|'),
    anchors: Buffer.from(anchors, 'base64'),
    callees,
    fragments: fragments.split('\t'),
    rows,
  };
}

/** Makes a rule of its line: id, options, keywords and the pattern's source. */
function parseRow(row: string, fragments: readonly string[]): ScanRule {
  const [id = '', options = '', keywords = '', source = ''] = row.split('\t');
  const words = options.split(',');
  const check = findValue(words, 'check=');
  const leastRun = readLeastRun(findValue(words, 'run='));
  return {
    id,
    kind: otherKinds.find((kind) => words.includes(kind)) ?? 'structured',
    severity: words.includes('warning') ? 'warning' : 'error',
    keywords: keywords.split('|'),
    source: expandFragments(source, fragments),
    flags: words.includes('i') ? 'i' : '',
    multiline: words.includes('multiline'),
    linesBelow: findNumber(words, 'below='),
    minEntropy: findNumber(words, 'entropy='),
    ...(leastRun && { leastRun }),
    ...(check !== undefined && { validate: deferCheck(check) }),
  };
}

/** An alphabet's name and a length: `hex32`. */
function readLeastRun(text = ''): LeastRun | undefined {
  const alphabet = runAlphabets.find((name) => text.startsWith(name));
  return alphabet && { alphabet, length: Number(text.slice(alphabet.length)) };
}

/** What many patterns share is written once: `{{name}}` stands for it. */
function expandFragments(source: string, fragments: readonly string[]): string {
  let expanded = source;
  for (let at = 0; at + 1 < fragments.length; at += 2)
    expanded = expanded.replaceAll(`{{${fragments[at]}}}`, () => fragments[at + 1] ?? '');
  return expanded;
}

function findValue(words: readonly string[], name: string): string | undefined {
  return words.find((word) => word.startsWith(name))?.slice(name.length);
}

const findNumber = (words: readonly string[], name: string): number => Number(findValue(words, name) ?? 0);

function deferCheck(name: string): Validate {
  let check: Validate | undefined;
  return (candidate) => (check ??= findCheck(name))(candidate);
}

function findCheck(name: string): Validate {
  const check = loadChecks().checks[name];
  if (check === undefined) throw new TypeError(`no such check: ${name}`);
  return check;
}

/** A file rule's check of the text, loaded when the first text is judged. */
export function deferTextCheck(name: string): JudgeText {
  return (text, context) => {
    const check = loadChecks().textChecks[name];
    if (check === undefined) throw new TypeError(`no such check: ${name}`);
    return check(text, context);
  };
}
