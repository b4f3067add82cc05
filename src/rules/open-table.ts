import type { PatternTable, ScanRule, Validate } from '../rule-types.ts';
import { loadChecks } from './load-checks.ts';

/** Pattern rules as text, so that a commit parses the few rows that it needs. */
export interface TableText {
  /** Each keyword once, with `|` between them. */
  readonly keywords: string;
  readonly anchors: string;
  /** For each keyword the numbers of its rules, in base 36 with commas between them; `|` between the keywords. */
  readonly callees: string;
  /** A rule a line: id, options, keywords and the pattern's source, with tabs between them. */
  readonly rows: string;
  /** What many patterns share is written once: `{{name}}` in a row stands for it. */
  readonly fragments: Readonly<Record<string, string>>;
  readonly size: number;
  readonly hasMultiline: boolean;
}

type Kind = ScanRule['kind'];
const otherKinds: readonly Kind[] = ['private-key', 'contextual', 'url-credential', 'generic'];

/** Opens the table that is generated from the provider files. */
export function openTable(text: TableText): PatternTable {
  const { anchors, size, hasMultiline } = text;
  let callees: readonly string[] | undefined;
  let rows: readonly string[] | undefined;
  return {
    size,
    anchors,
    hasMultiline,
    keywords: text.keywords.split('|'),
    rulesOf: (keyword) => {
      callees ??= text.callees.split('|');
      return (callees[keyword] ?? '').split(',').map((number) => Number.parseInt(number, 36));
    },
    open: (rule) => {
      rows ??= text.rows.split('\n');
      return parseRow(rows[rule] ?? '', text.fragments);
    },
  };
}

function parseRow(row: string, fragments: TableText['fragments']): ScanRule {
  const [id = '', options = '', keywords = '', source = ''] = row.split('\t');
  const words = options.split(',');
  const check = findValue(words, 'check=');
  return {
    id,
    kind: otherKinds.find((kind) => words.includes(kind)) ?? 'structured',
    severity: words.includes('warning') ? 'warning' : 'error',
    keywords: keywords.split('|'),
    source: source.replaceAll(/\{\{(?<name>\w+)\}\}/g, (_, name: string) => fragments[name] ?? ''),
    flags: words.includes('i') ? 'i' : '',
    multiline: words.includes('multiline'),
    linesBelow: findNumber(words, 'below='),
    minEntropy: findNumber(words, 'entropy='),
    ...(check !== undefined && { validate: deferCheck(check) }),
  };
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
export function deferTextCheck(name: string): (text: string) => boolean {
  return (text) => {
    const check = loadChecks().textChecks[name];
    if (check === undefined) throw new TypeError(`no such check: ${name}`);
    return check(text);
  };
}
