import type { FileRule, PatternRule, Provider, Revoke } from '../../src/rule-types.ts';
import { describeForm } from './describe-form.ts';

// Of .oxfmtrc.json: what is generated reads as if the formatter had been there.
const PRINT_WIDTH = 110;

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

function renderRevoke(revoke: Revoke): string {
  if (revoke.via === 'self') return 'replace it where it is used';
  if (revoke.via === 'command') return `\`${revoke.command}\``;
  if (revoke.via === 'support') return revoke.url;
  const path = revoke.path?.join(' › ');
  return [revoke.url, path].filter((part) => part !== undefined).join('<br>');
}

/** Names the function that judges what the pattern finds, and what chance must be in it. */
function renderCheck(rule: PatternRule | FileRule): string {
  const check = rule.kind === 'file' ? rule.validateText : rule.validate;
  const entropy = rule.kind === 'file' ? undefined : rule.minEntropy;
  const parts = [
    ...(check === undefined ? [] : [`[${check.name}](#checks)`]),
    ...(entropy === undefined ? [] : [`${entropy} bits a character`]),
  ];
  return parts.length === 0 ? 'form alone' : parts.join(', ');
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const renderRow = (rule: PatternRule | FileRule, { revoke }: Provider): string =>
  [
    '',
    `\`${rule.id}\``,
    cell(rule.name),
    cell(describeForm(rule)),
    rule.kind,
    renderCheck(rule),
    rule.severity,
    `\`${rule.env}\``,
    cell(renderRevoke(rule.revoke ?? revoke)),
    '',
  ]
    .join(' | ')
    .trim();

const listChecks = (providers: readonly Provider[]): readonly string[] => {
  const checks = providers
    .flatMap((provider): readonly (PatternRule | FileRule)[] => provider.rules)
    .map((rule) => (rule.kind === 'file' ? rule.validateText : rule.validate)?.name);
  return [...new Set(checks.filter((name) => name !== undefined))].toSorted();
};

/** `docs/rules.md`: the list for people; `checkDocs` has what each check says of itself. */
export function renderDocs(providers: readonly Provider[], checkDocs: ReadonlyMap<string, string>): string {
  const sections = providers.flatMap((provider) => [
    '',
    `## ${provider.name}`,
    '',
    ...(provider.docs === undefined ? [] : [`Format and use: ${provider.docs}`, '']),
    '| rule | what it finds | what it looks like | kind | checked | severity | variable | how to revoke |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...provider.rules.map((rule: PatternRule | FileRule) => renderRow(rule, provider)),
  ]);
  const count = providers.reduce((sum, provider) => sum + provider.rules.length, 0);
  return [
    '# Rules',
    '',
    `${count} rules of ${providers.length} providers. An \`error\` blocks the commit, a \`warning\` is only shown.`,
    'What each check accepts stands [at the end](#checks). A `structured` value is recognised wherever it stands, a',
    '`contextual` one beside the name of its provider.',
    'Forms and lengths are told from the samples of the tests: a real value may be longer.',
    'This page is generated from `src/rules/`; [adding a rule](adding-a-rule.md) tells how.',
    ...sections,
    '',
    '## Checks',
    '',
    'Beside these, every rule leaves out placeholders, examples from documentation and encrypted values.',
    '',
    ...listChecks(providers).map((name) => `- \`${name}\`: ${checkDocs.get(name) ?? ''}`),
    '',
  ].join('\n');
}
