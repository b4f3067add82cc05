import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import type { RuleDetails } from '../../src/rule-types.ts';
import { createFinding } from '../../src/scan/create-finding.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { createFile } from './helpers/chunk.ts';
import { randomText } from './helpers/random-text.ts';

const details: RuleDetails = {
  id: 'acme-key',
  name: 'Acme key',
  kind: 'structured',
  severity: 'error',
  env: 'ACME_KEY',
  provider: 'Acme',
  revoke: { via: 'self' },
};
const salt = new Uint8Array([1, 2, 3]);
const first = `acme_${randomText(30)}`;
const second = `acme_${randomText(30, undefined, 2)}`;

function createMatch(secret: string, line: string, facts: Partial<Match> = {}): Match {
  const startColumn = line.indexOf(secret.split('\n', 1)[0] ?? '') + 1;
  return {
    ruleId: 'acme-key',
    kind: 'structured',
    severity: 'error',
    file: createFile(),
    span: { startLine: 3, startColumn, endLine: 3, endColumn: startColumn + secret.length },
    secret: createSecret(secret),
    line: createSecret(line),
    publicPrefix: 'acme_',
    ...facts,
  };
}

function find(match: Match, lineMatches: readonly Match[] = [match]) {
  return createFinding(match, { details, shownPath: match.file.path, salt, lineMatches });
}

test('reports place, names and the redacted value, and nothing raw', () => {
  const finding = find(createMatch(first, `const key = '${first}';`));
  expect(finding).toMatchObject({
    ruleId: 'acme-key',
    ruleName: 'Acme key',
    provider: 'Acme',
    severity: 'error',
    file: 'src/app.ts',
    startLine: 3,
    startColumn: 14,
    endColumn: 14 + first.length,
    redacted: 'acme_********',
    env: 'ACME_KEY',
    excerpt: { text: `const key = 'acme_********';`, start: 13, length: 13 },
  });
  expect(inspect(finding)).not.toContain(first.slice(5, 13));
});

test('takes every match out of the line, not only its own', () => {
  const line = `pair('${first}', '${second}')`;
  const one = createMatch(first, line);
  const two = createMatch(second, line);
  expect(find(one, [one, two]).excerpt?.text).toBe(`pair('acme_********', '********')`);
  expect(find(two, [one, two]).excerpt?.text).toBe(`pair('********', 'acme_********')`);
});

test('takes out a neighbour that only its rule knows for a secret', () => {
  const words = ['open', 'sesame'].join(' ');
  const line = `login('${words}', '${first}')`;
  const match = createMatch(first, line);
  expect(find(match).excerpt?.text).toContain(words);
  expect(find(match, [match, createMatch(words, line)]).excerpt?.text).toBe(
    `login('********', 'acme_********')`,
  );
});

test.each([
  ['a token that no rule knows', randomText(24, undefined, 3)],
  ['a password after its name', `password="${['hunt', 'er', 'two'].join('')}"`],
  ['a password in a URL', `db://me:${['corr', 'ect'].join('')}@host`],
  ['an authorization header', `Authorization: Bearer ${['abcdef', 'ghijk'].join('')}`],
])('takes %s out of the same line', (_what, neighbour) => {
  const match = createMatch(first, `x('${first}', "${neighbour}")`);
  const hidden = /["@:/ ]([^"@:/= ]{6,})(?:["@]|$)/.exec(neighbour)?.[1] ?? neighbour;
  expect(find(match).excerpt?.text).not.toContain(hidden);
  expect(find(match).excerpt?.text).toContain('********');
});

test('cuts a long line around the match', () => {
  const excerpt = find(createMatch(first, `${'a, '.repeat(400)}'${first}'${', b'.repeat(400)}`)).excerpt;
  expect(excerpt?.text.length).toBeLessThanOrEqual(100);
  expect(excerpt?.text).toMatch(/^….*'acme_\*{8}'.*…$/);
  expect(excerpt?.text.slice(excerpt.start, excerpt.start + excerpt.length)).toBe('acme_********');
});

test('shows the first line of a secret over several lines', () => {
  const secret = `-----BEGIN THING-----\n${randomText(40)}\n-----END THING-----`;
  const match = createMatch(secret, `key = """-----BEGIN THING-----`, {
    kind: 'private-key',
    publicPrefix: '-----BEGIN',
    span: { startLine: 3, startColumn: 10, endLine: 5, endColumn: 20 },
  });
  expect(find(match).excerpt).toEqual({ text: 'key = """-----BEGIN********', start: 9, length: 18 });
});

test('shows nothing of a line that does not hold the secret as it stands', () => {
  const match = createMatch(first, 'other', {
    span: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 12 },
  });
  expect(find(match).excerpt?.text).toBe('acme_********');
});

test('never shows more than a quarter of a short secret, nor a part that is not public', () => {
  expect(find(createMatch('acme_abc', 'acme_abc')).redacted).toBe('ac********');
  const { publicPrefix: _none, ...withoutPrefix } = createMatch(first, first);
  expect(find(withoutPrefix).redacted).toBe('********');
  expect(find(createMatch(first, first, { publicPrefix: 'acme_is_a_long_one' })).redacted).toBe('********');
});

test('the asterisks do not tell the length', () => {
  const lengths = [24, 40, 200].map((length) => `acme_${randomText(length)}`);
  const shown = lengths.map((secret) => find(createMatch(secret, secret)).redacted);
  expect(new Set(shown).size).toBe(1);
});

test('a match of an own secret names the variable that holds it already', () => {
  expect(find(createMatch(first, first, { kind: 'own-secret', env: 'MY_KEY' })).env).toBe('MY_KEY');
});

test('a match about a file has no excerpt', () => {
  const match = createMatch('', '', { kind: 'file' });
  expect(find(match)).not.toHaveProperty('excerpt');
});
