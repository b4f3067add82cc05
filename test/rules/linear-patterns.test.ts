import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

import { ruleTable } from '../../src/rules/table.generated.ts';
import { listRules } from '../scan/helpers/rules.ts';

// Its automaton proves; the default checker fuzzes.
const options = { checker: 'automaton', timeout: 20_000 } as const;

const patterns = listRules(ruleTable).map(({ id, source, flags }) => [id, source, flags] as const);

test.each(patterns)('%s runs in linear time on any input', (_, source, flags) => {
  expect(checkSync(source, flags, options)).toMatchObject({ status: 'safe' });
});

test('the checker knows a pattern that is not linear', () => {
  expect(checkSync('^(?:a|a)*$', '', options).status).toBe('vulnerable');
});
