import type { FileRule, PatternRule, Provider, Revoke } from '../../src/rule-types.ts';
import * as fragments from '../../src/rules/_fragments.ts';

// Of .oxfmtrc.json: what is generated reads as if the formatter had been there.
const PRINT_WIDTH = 110;

type Checks = Record<string, Record<string, unknown>>;
type Named = (check: (...args: never[]) => boolean) => string;

const isFileRule = (rule: PatternRule | FileRule): rule is FileRule => rule.kind === 'file';

/** A TypeScript string literal in the repository's style. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** `src/rules/index.ts`: every provider file, by name. */
export function renderIndex(files: readonly string[]): string {
  const names = files.map((file) => file.replace(/\.ts$/, ''));
  const camel = (name: string): string =>
    name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const variables = names.map(camel);
  const list = `export const providers: readonly Provider[] = [${variables.join(', ')}];`;
  return [
    "import type { Provider } from '../rule-types.ts';",
    ...names.map((name) => `import ${camel(name)} from './${name}.ts';`),
    '',
    '/** Every provider, by file name. Generated: `npm run update` rewrites it. */',
    ...(list.length <= PRINT_WIDTH
      ? [list]
      : [list.slice(0, list.indexOf('= [') + 3), ...variables.map((name) => `  ${name},`), '];']),
    '',
  ].join('\n');
}

/** Finds a check's name among the exports of `rules/_*.ts`, and remembers from which file it is imported. */
function createNamer(modules: Checks): { readonly nameOf: Named; readonly imports: () => string[] } {
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
    imports: () =>
      [...used.keys()]
        .toSorted()
        .map((file) => `import { ${[...(used.get(file) ?? [])].toSorted().join(', ')} } from './${file}';`),
  };
}

/** A pattern's source as an expression: what many patterns share is written once. */
function renderSource(source: string, used: Set<string>): string {
  let parts: readonly (string | { readonly name: string })[] = [source];
  // The longest first: one is part of another.
  const longestFirst = Object.entries(fragments).toSorted(([, a], [, b]) => b.length - a.length);
  for (const [name, text] of longestFirst) {
    parts = parts.flatMap((part) =>
      typeof part === 'string'
        ? part.split(text).flatMap((piece, index) => (index === 0 ? [piece] : [{ name }, piece]))
        : [part],
    );
  }
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      if (typeof part === 'string') return quote(part);
      used.add(part.name);
      return part.name;
    })
    .join(' + ');
}

function renderPatternRule(rule: PatternRule, used: Set<string>, nameOf: Named): string {
  const options = [
    rule.kind === 'structured' ? [] : [`kind: ${quote(rule.kind)}`],
    rule.severity === 'error' ? [] : [`severity: ${quote(rule.severity)}`],
    rule.pattern.flags === '' ? [] : [`flags: 'i'`],
    rule.multiline ? ['multiline: true'] : [],
    rule.minEntropy === undefined ? [] : [`minEntropy: ${rule.minEntropy}`],
    rule.validate === undefined ? [] : [`validate: ${nameOf(rule.validate)}`],
  ].flat();
  // The id stands last but one: `'acme-secret', 'acme_…'` would read like a name and its value.
  const head = `${quote(rule.keywords.join('|'))}, ${quote(rule.id)}, ${renderSource(rule.pattern.source, used)}`;
  return `    row(${head}${options.length === 0 ? '' : `, { ${options.join(', ')} }`}),`;
}

function renderFileRule(rule: FileRule, nameOf: Named): string {
  const check = rule.validateText === undefined ? '' : `, validateText: ${nameOf(rule.validateText)}`;
  return `    { id: ${quote(rule.id)}, severity: ${quote(rule.severity)}, path: ${String(rule.path)}${check} },`;
}

/** `src/rules/table.generated.ts`: what a commit loads. */
export function renderTable(providers: readonly Provider[], modules: Checks): string {
  const rules = providers.flatMap((provider): readonly (PatternRule | FileRule)[] => provider.rules);
  const { nameOf, imports } = createNamer(modules);
  const used = new Set<string>();
  const files = rules.filter(isFileRule).map((rule) => renderFileRule(rule, nameOf));
  const patterns = rules
    .filter((rule): rule is PatternRule => !isFileRule(rule))
    .map((rule) => renderPatternRule(rule, used, nameOf));
  return [
    '// Generated from the provider files: `npm run update` rewrites it.',
    "import type { RuleTable, ScanRule } from '../rule-types.ts';",
    ...imports(),
    `import { ${[...used].toSorted().join(', ')} } from './_fragments.ts';`,
    '',
    "const usual = { kind: 'structured', severity: 'error', flags: '', multiline: false, minEntropy: 0 } as const;",
    'const row = (keywords: string, id: string, source: string, options?: Partial<ScanRule>): ScanRule => ({',
    "  id, keywords: keywords.split('|'), source, ...usual, ...options,",
    '});',
    '',
    '/** What the matcher works with: no names, no facts, no samples. */',
    'export const ruleTable: RuleTable = {',
    '  patterns: [',
    ...patterns,
    '  ],',
    '  files: [',
    ...files,
    '  ],',
    '};',
    '',
  ].join('\n');
}

function renderRevoke(revoke: Revoke): string {
  if (revoke.via === 'self') return 'replace it where it is used';
  if (revoke.via === 'command') return `\`${revoke.command}\``;
  if (revoke.via === 'support') return revoke.url;
  const path = revoke.path?.join(' › ');
  return [revoke.url, path].filter((part) => part !== undefined).join('<br>');
}

/** `docs/rules.md`: the list for people. */
export function renderDocs(providers: readonly Provider[]): string {
  const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
  const sections = providers.flatMap((provider) => [
    '',
    `## ${provider.name}`,
    '',
    ...(provider.docs === undefined ? [] : [`Format and use: ${provider.docs}`, '']),
    '| rule | what it finds | kind | severity | variable | how to revoke |',
    '| --- | --- | --- | --- | --- | --- |',
    ...provider.rules.map((rule: PatternRule | FileRule) =>
      [
        '',
        `\`${rule.id}\``,
        cell(rule.name),
        rule.kind,
        rule.severity,
        `\`${rule.env}\``,
        cell(renderRevoke(rule.revoke ?? provider.revoke)),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ]);
  const count = providers.reduce((sum, provider) => sum + provider.rules.length, 0);
  return [
    '# Rules',
    '',
    `${count} rules of ${providers.length} providers. An \`error\` blocks the commit, a \`warning\` is only shown.`,
    'This page is generated from `src/rules/`; [adding a rule](adding-a-rule.md) tells how.',
    ...sections,
    '',
  ].join('\n');
}
