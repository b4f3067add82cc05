import type { FileRule, PatternRule, Provider, Revoke } from '../../src/rule-types.ts';

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
