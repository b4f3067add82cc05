import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Provider } from '../src/rule-types.ts';
import { readCheckDocs } from './helpers/read-check-docs.ts';
import { renderFactsText } from './helpers/render-facts.ts';
import { renderDocs, renderIndex } from './helpers/render-rules.ts';
import { renderChecks, renderTable, renderTableText } from './helpers/render-table.ts';
import { managerCases } from './matrix/managers/index.ts';
import { operations } from './matrix/operations/index.ts';
import { packageManagerCases } from './matrix/package-managers/index.ts';
import { renderCommands } from './matrix/render-commands.ts';
import { renderMatrix, replaceBetweenMarks } from './matrix/render-matrix.ts';
import { ways } from './matrix/ways/index.ts';

const folder = new URL('../src/rules/', import.meta.url);
const notProviders = new Set([
  'index.ts',
  'details.ts',
  'facts-text.generated.ts',
  'load-checks.ts',
  'load-facts-text.ts',
  'load-table-text.ts',
  'open-table.ts',
  'table.generated.ts',
  'table-text.generated.ts',
  'checks.generated.ts',
]);
// Read from the folder, not from the index, so that a new provider is in every file after one update.
async function load<T>(file: string): Promise<T> {
  return import(new URL(file, folder).href);
}

const all = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const files = all.filter((file) => !file.startsWith('_') && !notProviders.has(file)).toSorted();
const providers = await Promise.all(
  files.map(async (file) => (await load<{ readonly default: Provider }>(file)).default),
);
const modules = Object.fromEntries(
  await Promise.all(
    all
      .filter((file) => file.startsWith('_') && file !== '_template.ts')
      .map(async (file) => [file, await load<Record<string, unknown>>(file)] as const),
  ),
);

test('the list of providers names every provider file', async () => {
  await expect(renderIndex(files)).toMatchFileSnapshot('../src/rules/index.ts');
});

test('the table that the hook loads is up to date', async () => {
  const table = renderTable(providers, modules);
  await expect(table).toMatchFileSnapshot('../src/rules/table.generated.ts');
  const text = renderTableText(providers, modules);
  await expect(text).toMatchFileSnapshot('../src/rules/table-text.generated.ts');
});

test('the facts that are loaded for a finding are up to date', async () => {
  await expect(renderFactsText(providers)).toMatchFileSnapshot('../src/rules/facts-text.generated.ts');
});

test('the checks that the table names are up to date', async () => {
  await expect(renderChecks(providers, modules)).toMatchFileSnapshot('../src/rules/checks.generated.ts');
});

test('the documentation of the rules is up to date', async () => {
  const sources = Object.keys(modules).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  await expect(renderDocs(providers, readCheckDocs(sources))).toMatchFileSnapshot('../docs/rules.md');
});

test('the tables of what was tested with which tool are up to date', async () => {
  const page = readFileSync(new URL('../docs/hooks.md', import.meta.url), 'utf8');
  const managers = renderMatrix('hooks managed by', managerCases, operations);
  const expected = replaceBetweenMarks(page, 'managers', managers);
  await expect(expected).toMatchFileSnapshot('../docs/hooks.md');
});

test('the tables of what is typed with which package manager, and what was tested, are up to date', async () => {
  const page = readFileSync(new URL('../docs/install.md', import.meta.url), 'utf8');
  const commands = replaceBetweenMarks(page, 'commands', renderCommands(packageManagerCases));
  const matrix = renderMatrix('packages installed by', packageManagerCases, ways);
  const expected = replaceBetweenMarks(commands, 'package-managers', matrix);
  await expect(expected).toMatchFileSnapshot('../docs/install.md');
});
