import type { FileRule, PatternRule, Provider } from '../../src/rule-types.ts';
import * as fragments from '../../src/rules/_fragments.ts';
import { toByteString } from '../../src/scan/byte-string.ts';
import { hashAnchor } from '../../src/scan/keyword-search.ts';
import { findLeastRun } from './find-least-run.ts';
import { quote, quoteLines } from './quote-literal.ts';

type Checks = Record<string, Record<string, unknown>>;
type Named = (check: (...args: never[]) => boolean) => string;

const isFileRule = (rule: PatternRule | FileRule): rule is FileRule => rule.kind === 'file';

/** Finds a check's name among the exports of `rules/_*.ts`, and remembers from which file it is imported. */
function createNamer(modules: Checks): {
  readonly nameOf: Named;
  readonly names: () => string[];
  readonly imports: () => string[];
} {
  const used = new Map<string, Set<string>>();
  const exported = Object.entries(modules).flatMap(([file, exports]) =>
    Object.entries(exports).map(([name, value]) => ({ file, name, value })),
  );
  return {
    nameOf: (check) => {
      const found = exported.find(({ value }) => value === check);
      if (found === undefined) throw new Error(`not exported by a rules/_*.ts file: ${check.toString()}`);
      used.set(found.file, (used.get(found.file) ?? new Set()).add(found.name));
      return found.name;
    },
    names: () => [...used.values()].flatMap((names) => [...names]).toSorted(),
    imports: () =>
      [...used.keys()]
        .toSorted()
        .map((file) => `import { ${[...(used.get(file) ?? [])].toSorted().join(', ')} } from './${file}';`),
  };
}

/** A pattern's source with what many patterns share taken out. */
function renderSource(source: string): string {
  if (source.includes('{{') || source.includes('\t')) throw new Error(`cannot stand in the table: ${source}`);
  // The longest first: one is part of another.
  const longestFirst = Object.entries(fragments).toSorted(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((text, [name, part]) => text.replaceAll(part, `{{${name}}}`), source);
}

function renderRow(rule: PatternRule, nameOf: Named): string {
  const run = findLeastRun(rule.pattern);
  const options = [
    rule.kind === 'structured' ? [] : [rule.kind],
    rule.severity === 'error' ? [] : [rule.severity],
    rule.pattern.flags === '' ? [] : ['i'],
    rule.multiline ? ['multiline'] : [],
    rule.linesBelow === undefined ? [] : [`below=${rule.linesBelow}`],
    rule.minEntropy === undefined ? [] : [`entropy=${rule.minEntropy}`],
    run === undefined ? [] : [`run=${run.alphabet}${run.length}`],
    rule.validate === undefined ? [] : [`check=${nameOf(rule.validate)}`],
  ].flat();
  return [rule.id, options.join(','), rule.keywords.join('|'), renderSource(rule.pattern.source)].join('\t');
}

function renderFileRule(rule: FileRule, nameOf: Named): string {
  const check =
    rule.validateText === undefined
      ? ''
      : `, validateText: deferTextCheck(${quote(nameOf(rule.validateText))})`;
  const keywords = `[${rule.keywords.map(quote).join(', ')}]`;
  return `    { id: ${quote(rule.id)}, severity: ${quote(rule.severity)}, keywords: ${keywords}, path: ${String(rule.path)}${check} },`;
}

// From the most to the least frequent; what is missing is rarer.
const frequent = 'etaoinsrlcdpumfhgybv_ .-kwx"\':=/0123456789jqz';

function weigh(text: string): number {
  const ranks = Array.from(text, (character) => frequent.indexOf(character) + 1 || frequent.length + 1);
  return ranks.reduce((product, rank) => product / rank, 1);
}

/** Where the three characters of a keyword begin that other text has least often, and their hash, low byte first. */
function findAnchor(keyword: string): readonly number[] {
  const starts = Array.from({ length: Math.min(10, keyword.length - 2) }, (_, at) => at);
  const weights = starts.map((at) => weigh(keyword.slice(at, at + 3)));
  const at = weights.indexOf(Math.min(...weights));
  const hash = hashAnchor(keyword, at);
  return [at, hash & 0xff, hash >> 8];
}

const listRules = (providers: readonly Provider[]): readonly (PatternRule | FileRule)[] =>
  providers.flatMap((provider) => provider.rules);
const listPatternRules = (providers: readonly Provider[]): readonly PatternRule[] =>
  listRules(providers).filter((rule): rule is PatternRule => !isFileRule(rule));

/** `src/rules/table.generated.ts`: what a commit loads. */
export function renderTable(providers: readonly Provider[], modules: Checks): string {
  const patterns = listPatternRules(providers);
  const { nameOf } = createNamer(modules);
  const { length } = listLines(providers, modules).join('\n');
  return [
    '// Generated from the provider files: `npm run update` rewrites it.',
    "import type { RuleTable } from '../rule-types.ts';",
    "import { deferTextCheck, openTable } from './open-table.ts';",
    '',
    '/** What the matcher works with: no names, no facts, no samples. */',
    'export const ruleTable: RuleTable = {',
    `  patterns: openTable({ size: ${patterns.length}, length: ${length}, hasMultiline: ${String(patterns.some(({ multiline }) => multiline))} }),`,
    '  files: [',
    ...listRules(providers)
      .filter(isFileRule)
      .map((rule) => renderFileRule(rule, nameOf)),
    '  ],',
    '};',
    '',
  ].join('\n');
}

function listLines(providers: readonly Provider[], modules: Checks): string[] {
  const patterns = listPatternRules(providers);
  const { nameOf } = createNamer(modules);
  const callees = new Map<string, string[]>();
  for (const [number, rule] of patterns.entries())
    for (const keyword of new Set(rule.keywords.map(toByteString)))
      callees.set(keyword, [...(callees.get(keyword) ?? []), number.toString(36)]);
  const keywords = [...callees.keys()];
  return [
    keywords.join('|'),
    Buffer.from(keywords.flatMap(findAnchor)).toString('base64'),
    [...callees.values()].map((numbers) => numbers.join(',')).join('|'),
    Object.entries(fragments).flat().join('\t'),
    ...patterns.map((rule) => renderRow(rule, nameOf)),
  ];
}

/** `src/rules/table-text.generated.ts`: the pattern rules, as `openTable` reads them. */
export function renderTableText(providers: readonly Provider[], modules: Checks): string {
  return [
    '// Generated from the provider files: `npm run update` rewrites it.',
    '/** Keywords, anchors, callees, fragments, and a line a rule. */',
    `export const tableText = ${quoteLines(listLines(providers, modules))};`,
    '',
  ].join('\n');
}

/** `src/rules/checks.generated.ts`: the checks that the table names. */
export function renderChecks(providers: readonly Provider[], modules: Checks): string {
  const rules = listRules(providers);
  const checks = createNamer(modules);
  const textChecks = createNamer(modules);
  for (const rule of rules) {
    if (isFileRule(rule)) {
      if (rule.validateText !== undefined) textChecks.nameOf(rule.validateText);
    } else if (rule.validate !== undefined) checks.nameOf(rule.validate);
  }
  const list = (names: readonly string[]): string[] => names.map((name) => `  ${name},`);
  return [
    '// Generated from the provider files: `npm run update` rewrites it.',
    "import type { FileRule, Validate } from '../rule-types.ts';",
    ...[...checks.imports(), ...textChecks.imports()].toSorted(),
    '',
    "/** The pattern rules' checks. */",
    'export const checks: Readonly<Record<string, Validate>> = {',
    ...list(checks.names()),
    '};',
    '',
    "/** The file rules' checks. */",
    "export const textChecks: Readonly<Record<string, NonNullable<FileRule['validateText']>>> = {",
    ...list(textChecks.names()),
    '};',
    '',
  ].join('\n');
}
