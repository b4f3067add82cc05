import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { readAhead } from '../../../src/git/tree/read-ahead.ts';

test('gives results in order, with no more than so many under way', async () => {
  let underWay = 0;
  let most = 0;
  const load = async (item: number): Promise<number> => {
    most = Math.max(most, ++underWay);
    await wait((7 * item) % 5);
    underWay--;
    return item * 2;
  };
  const items = Array.from({ length: 30 }, (_, index) => index);
  const results: number[] = [];
  for await (const { item, result } of readAhead(items, 4, load)) {
    expect(result).toBe(item * 2);
    results.push(item);
  }
  expect(results).toEqual(items);
  expect(most).toBe(4);
});

test('ends at once when there is nothing', async () => {
  for await (const ready of readAhead([], 4, async () => 1)) expect(ready).toBeUndefined();
});
