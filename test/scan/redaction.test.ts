import { inspect } from 'node:util';

import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import type { RuleDetails } from '../../src/rule-types.ts';
import { createFinding } from '../../src/scan/create-finding.ts';
import { createMatcher } from '../../src/scan/matcher.ts';
import { reveal } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { createChunk } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const matcher = createMatcher(
  createTable([
    createRule({
      id: 'acme',
      keywords: ['acme_'],
      source: String.raw`\b(?<secret>acme_[0-9A-Za-z]{12,9000})`,
    }),
    createRule({
      id: 'named',
      kind: 'generic',
      keywords: ['pass'],
      source: String.raw`pass\w{0,9} ?[:=] ?["'](?<secret>[^"'\n]{6,40})["']`,
    }),
  ]),
);
const details: RuleDetails = {
  id: 'acme',
  name: 'Acme',
  kind: 'structured',
  severity: 'error',
  env: 'ACME',
  provider: 'Acme',
  revoke: { via: 'self' },
};

const parts = record({
  seed: integer({ min: 1, max: 1e9 }),
  length: integer({ min: 14, max: 60 }),
  isLong: boolean(),
  form: constantFrom('token', 'named', 'unknown', 'filler'),
});

function write({
  seed,
  length,
  isLong,
  form,
}: {
  seed: number;
  length: number;
  isLong: boolean;
  form: string;
}) {
  const value = randomText(isLong ? length * 150 : length, ALNUM, seed);
  if (form === 'token') return { text: `acme_${value}`, hidden: value };
  if (form === 'named') return { text: `password = "${value.slice(0, 30)}"`, hidden: value.slice(0, 30) };
  if (form === 'unknown') return { text: `call('${value.slice(0, 40)}7a')`, hidden: value.slice(0, 40) };
  return { text: 'x = y; '.repeat(isLong ? 2000 : 3), hidden: '' };
}

/** Runs of a secret long enough that they do not stand in a finding by chance. */
function hasPartOf(hidden: string, shown: string): boolean {
  for (let at = 0; at + 6 <= hidden.length; at++) if (shown.includes(hidden.slice(at, at + 6))) return true;
  return false;
}

function report(matches: readonly Match[]): string {
  const findings = matches.slice(0, 6).map((match) => {
    const lineMatches = matches.filter(({ span }) => span.startLine === match.span.startLine);
    const finding = createFinding(match, { details, shownPath: 'a', salt: new Uint8Array(), lineMatches });
    // Its hexadecimal digits equal six of a long secret's by chance, once in a hundred runs of this test.
    return { ...finding, fingerprint: '' };
  });
  return inspect(findings, { depth: 9, maxStringLength: null }) + JSON.stringify(findings);
}

test('no part of any secret on a line gets into a finding', () => {
  assert(
    property(array(parts, { minLength: 1, maxLength: 8 }), (all) => {
      const written = all.map(write);
      const text = written.map((each) => each.text).join(', ');
      const shown = report(findAll(matcher, createChunk(`const é = [${text}];`)));
      for (const { hidden } of written) expect(hasPartOf(hidden, shown)).toBe(false);
    }),
    { numRuns: 80 },
  );
});

test('a match prints nothing raw either', () => {
  const value = randomText(30, ALNUM);
  const matches = findAll(matcher, createChunk(`before ${value}\nconst k = "acme_${value}"`));
  expect(matches.map(({ secret }) => reveal(secret))).toEqual([`acme_${value}`]);
  expect(inspect(matches, { depth: 9, showHidden: true })).not.toContain(value);
  expect(JSON.stringify(matches)).not.toContain(value);
});

test.each([
  ['STRIPE=', 'acme_'],
  ['ENV STRIPE_KEY=', 'acme_'],
  ['STRIPE_SECRET_KEY=', 'acme_'],
])('shows the name that a value is assigned to: %s', (before, prefix) => {
  const text = `${before}${prefix}${randomText(30, ALNUM)}`;
  const [match] = findAll(matcher, createChunk(text));
  expect(match).toBeDefined();
  const finding = createFinding(match!, {
    details,
    shownPath: 'a',
    salt: new Uint8Array(),
    lineMatches: [match!],
  });
  expect(finding.excerpt?.text).toBe(`${before}${finding.redacted}`);
});

test('hides another value in base64 with what it ends in', () => {
  const other = `${randomText(40, ALNUM, 9)}7a==`;
  const text = `x(acme_${randomText(30, ALNUM)}, ${other})`;
  const [match] = findAll(matcher, createChunk(text));
  const finding = createFinding(match!, {
    details,
    shownPath: 'a',
    salt: new Uint8Array(),
    lineMatches: [match!],
  });
  expect(finding.excerpt?.text).toBe(`x(${finding.redacted}, ********)`);
});
