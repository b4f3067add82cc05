import { describe, expect, test } from 'vitest';

import type { PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import { providers } from '../../src/rules/index.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const SEEDS = [1, 2];

const findMatches = createFinder(ruleTable);

const rules = providers
  .flatMap((provider): readonly PatternRule[] => provider.rules.filter((rule) => rule.kind !== 'file'))
  .filter(({ kind }) => kind === 'structured');

const samples = rules.flatMap((rule) =>
  SEEDS.map((seed) => {
    const sample = rule.sample(createMake(seed));
    return { rule, text: typeof sample === 'string' ? sample : sample.text };
  }),
);

const isFound = (rule: PatternRule, text: string): boolean =>
  findMatches(text, `${rule.sampleFolder ?? ''}notes.txt`).some(({ ruleId }) => ruleId === rule.id);

// The others need a name beside them.
const alone = samples.filter(({ rule, text }) => isFound(rule, text));

test('nearly every structured sample is found alone', () => {
  expect(alone.length / samples.length).toBeGreaterThan(0.97);
});

describe('what is found alone is found', () => {
  test.each<readonly [name: string, surround: (token: string) => string]>([
    ['before a carriage return', (token) => `${token}\r\n`],
    ['after a byte order mark', (token) => `\uFEFF${token}\n`],
    ['between tabs', (token) => `id\t${token}\tname\n`],
    ['between spaces that do not break', (token) => `id\u00A0${token}\u00A0name\n`],
    ['between letters of another script', (token) => `密钥是${token}。\n`],
    ['after a colon', (token) => `key:${token}\n`],
    ['between colons', (token) => `user:${token}:\n`],
    ['in parentheses', (token) => `login(${token})\n`],
    ['in square brackets', (token) => `[${token}]\n`],
    ['in braces', (token) => `{${token}}\n`],
    ['in angle brackets', (token) => `<${token}>\n`],
    ['in an element', (token) => `<td>${token}</td>\n`],
    ['in backticks', (token) => `\`${token}\`\n`],
    ['in a table', (token) => `|${token}|\n`],
    ['between commas', (token) => `1,${token},2\n`],
    ['between semicolons', (token) => `1;${token};2\n`],
    ['in bold print', (token) => `**${token}**\n`],
    ['before a comment', (token) => `key=${token}#main\n`],
    ['after a dollar sign', (token) => `$${token}\n`],
    ['as an option', (token) => `--${token}\n`],
    ['at the end of a query', (token) => `https://api.test/a?token=${token}\n`],
    ['in a query before a fragment', (token) => `https://api.test/a?token=${token}#top\n`],
    ['at the end of a sentence', (token) => `The key is ${token}.\n`],
    ['in a question', (token) => `Is it ${token}?\n`],
    ['exported', (token) => `export KEY=${token}\n`],
    ['exported in quotes', (token) => `export KEY='${token}'\n`],
  ])('%s', (_, surround) => {
    const missed = alone.filter(({ rule, text }) => !isFound(rule, surround(text)));
    expect(missed.map(({ rule }) => rule.id)).toEqual([]);
  });
});

test('hex digits of a token are found in capitals too', () => {
  const hex = alone.filter(({ rule }) => rule.pattern.source.split('(?<secret>')[1]?.includes('A-F'));
  const missed = hex.filter(({ rule, text }) => {
    const capitals = text.replaceAll(/(?<=[_.:-])[0-9a-f]{32,}(?![0-9A-Za-z])/g, (digits) =>
      digits.toUpperCase(),
    );
    return !isFound(rule, capitals);
  });
  expect(missed.map(({ rule }) => rule.id)).toEqual([]);
});
