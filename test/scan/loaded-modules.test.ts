import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const IMPORT = /^(?:import|export) (?!type )[^;]*?from '(?<from>[^']+)'/gmu;

/** All that a module imports when it is loaded, itself included. */
function findImports(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  for (const { groups } of readFileSync(url, 'utf8').matchAll(IMPORT)) {
    const from = groups?.['from'] ?? '';
    if (from.startsWith('.')) findImports(new URL(from, url), seen);
    else seen.add(from);
  }
  return seen;
}

test('the commit path loads no module of Node for the matcher', () => {
  const loaded = [...findImports(new URL('../../src/scan/matcher.ts', import.meta.url))];
  expect(loaded.length).toBeGreaterThan(15);
  expect(loaded.filter((each) => !each.startsWith('file:'))).toEqual([]);
});
