import { expect, test } from 'vitest';

import type * as publicApi from '../../src/index.ts';
import { createMake } from '../../src/rules/_make.ts';
import { listRuleDetails } from '../../src/rules/details.ts';

test('what is published lists the rules, and scans with them', async () => {
  const built: typeof publicApi = await import(new URL('../../dist/index.js', import.meta.url).href);
  expect(built.listRuleDetails()).toEqual(listRuleDetails());
  const found = built.createScanner().scanText(`api_key = "${createMake(3).alnum(32)}"`);
  expect(found).toMatchObject([{ ruleId: 'generic-secret', provider: 'Generic secret', startLine: 1 }]);
});
