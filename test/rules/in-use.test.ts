import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const find = createFinder(ruleTable);
const ruleIds = (text: string, path: string): readonly string[] =>
  find(text, path).map(({ ruleId }) => ruleId);

const make = createMake(9);

test.each([
  [
    'laravel-app-key',
    `'app.key' => 'base64:${make.base64(43)}=',\n`,
    'config/app.php',
    'tests/Feature/LoginTest.php',
  ],
  [
    'ethereum-private-key',
    `PRIVATE_KEY=0x${make.hex(64)}\n`,
    'deploy/settings.ini',
    'test/fixtures/settings.ini',
  ],
])('%s, a key that no one issues, counts outside of tests', (ruleId, text, ...[path, testPath]) => {
  expect(ruleIds(text, path)).toContain(ruleId);
  expect(ruleIds(text, testPath)).not.toContain(ruleId);
});
