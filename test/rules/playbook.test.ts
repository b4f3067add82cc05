import { expect, test } from 'vitest';

import type { Playbook } from '../../src/playbook-types.ts';
import type { Provider } from '../../src/rule-types.ts';
import { findRuleDetails, listRuleDetails } from '../../src/rules/details.ts';
import { providers } from '../../src/rules/index.ts';

const all: readonly Provider[] = providers;
const rules = listRuleDetails();

/** Facts that one must have who tells of any of them; without the others they help nobody. */
const ofCosts = {
  limit: ({ limit }) => limit !== undefined,
  limits: ({ limit, limits }) => limit === 'none' || limits !== undefined,
  'usage or logs': ({ usage, logs }) => (usage ?? logs) !== undefined,
  keys: ({ keys }) => keys !== undefined,
  'no kind': ({ kind }) => kind === undefined || kind === 'webhook',
} satisfies Record<string, (playbook: Playbook) => boolean>;

function findGaps(playbook: Playbook): readonly string[] {
  const { limit, limits, topUp } = playbook;
  if ((limit ?? limits ?? topUp) === undefined) return [];
  return Object.entries(ofCosts).flatMap(([fact, isThere]) => (isThere(playbook) ? [] : [fact]));
}

test('whose keys cost money tells of the limit, where it is set, where use is seen, and how keys are rotated', () => {
  const gaps = rules.map(({ id, playbook }) => [id, findGaps(playbook ?? {})] as const);
  expect(gaps.filter(([, missing]) => missing.length > 0)).toEqual([]);
});

test('a secret that is revoked nowhere says what kind it is', () => {
  const unknown = rules.filter(
    ({ revoke, playbook }) => revoke.via === 'self' && playbook?.kind === undefined,
  );
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test('every page is an https address or a menu path, and no command takes the value as an argument', () => {
  for (const { id, playbook = {} } of rules) {
    const { usage, logs, limits, contact, scopes, command = '' } = playbook;
    const pages = [usage, logs, limits, contact, scopes].filter((page) => page !== undefined);
    const addresses = pages.filter((page) => typeof page === 'string');
    const menus = pages.filter((page) => typeof page !== 'string').flat();
    expect(addresses.filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
    expect(menus, id).not.toContain('');
    expect(command, id).not.toMatch(/\$|<[^<]|\b(?:token|secret|key)=/iu);
  }
});

test('most of what is leaked most has more than a page to revoke it', () => {
  expect(all.filter(({ playbook }) => playbook !== undefined).length).toBeGreaterThan(180);
});

test("a rule's own facts stand before its provider's, one by one", () => {
  expect(findRuleDetails('google-api-key').playbook).toMatchObject({ limit: 'soft', keys: 'several' });
  expect(findRuleDetails('google-gemini-key').playbook).toMatchObject({ limit: 'hard', keys: 'several' });
});
