import { expect, test } from 'vitest';

import { createMatchCollection, mostMatches } from '../../src/commands/collect-matches.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { createFile } from '../scan/helpers/chunk.ts';

const settings = { rules: { 'acme-warned': 'warning' }, ignore: [] } as const;

function createMatch(facts: Partial<Match> = {}, line = 'key = "the-value"'): Match {
  return {
    ruleId: 'acme-key',
    kind: 'structured',
    severity: 'error',
    file: createFile(),
    span: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 17 },
    secret: createSecret('the-value'),
    line: createSecret(line),
    ...facts,
  };
}

function fill(collection: ReturnType<typeof createMatchCollection>): void {
  for (let index = 0; index < mostMatches; index++) collection.keep(createMatch());
}

test('keeps all matches of an ordinary commit', () => {
  const collection = createMatchCollection(settings);
  fill(collection);
  expect(collection.matches).toHaveLength(mostMatches);
  expect(collection.countUnlisted(new Set())).toBeUndefined();
});

test('counts what is beyond, by what the settings make of it, without what a comment allows', () => {
  const collection = createMatchCollection(settings);
  fill(collection);
  collection.keep(createMatch());
  collection.keep(createMatch({ ruleId: 'acme-warned' }));
  collection.keep(createMatch({}, 'key = "the-value" # keyguard:allow acme-key -- a fixture'));
  expect(collection.matches).toHaveLength(mostMatches);
  expect(collection.countUnlisted(new Set())).toEqual({ error: 1, warning: 1 });
});

test('keeps one match of each own secret, and does not count a known one', () => {
  const collection = createMatchCollection(settings);
  fill(collection);
  const own = createMatch({ ruleId: 'own-secret', kind: 'own-secret', env: 'A' });
  for (const match of [own, { ...own }, { ...own }, { ...own, env: 'B' }]) collection.keep(match);
  expect(collection.matches.slice(mostMatches).map(({ env }) => env)).toEqual(['A', 'B']);
  expect(collection.countUnlisted(new Set())).toEqual({ error: 2, warning: 0 });
  expect(collection.countUnlisted(new Set([own]))).toBeUndefined();
});

test('keeps a file that does not belong in git beside any number of values in it', () => {
  const collection = createMatchCollection(settings);
  fill(collection);
  collection.keep(createMatch({ kind: 'file' }));
  expect(collection.matches).toHaveLength(mostMatches + 1);
});

test('keeps as many as it is told to', () => {
  const collection = createMatchCollection(settings, Infinity);
  fill(collection);
  collection.keep(createMatch());
  expect(collection.matches).toHaveLength(mostMatches + 1);
  expect(collection.countUnlisted(new Set())).toBeUndefined();
});
