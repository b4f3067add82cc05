import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

import { ruleTable } from '../../src/rules/table.generated.ts';

// Its automaton proves; the default checker fuzzes. The package's types name no option for it.
const { checkSync } = createRequire(import.meta.url)('recheck') as {
  checkSync: (source: string, flags: string, options: object) => { status: string; complexity: unknown };
};

const patterns = ruleTable.patterns.map(({ id, source, flags }) => [id, source, flags] as const);

test.each(patterns)('%s runs in linear time on any input', (_, source, flags) => {
  const { status, complexity } = checkSync(source, flags, { checker: 'automaton', timeout: 20_000 });
  expect(status, JSON.stringify(complexity)).toBe('safe');
});

test('the checker knows a pattern that is not linear', () => {
  expect(checkSync('^(?:a|a)*$', '', { checker: 'automaton' }).status).toBe('vulnerable');
});
