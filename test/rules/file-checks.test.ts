import { expect, test } from 'vitest';

import { hasStoredCredential } from '../../src/rules/_git-credentials.ts';
import { createMake } from '../../src/rules/_make.ts';
import { holdsTerraformState } from '../../src/rules/_terraform.ts';

test('finds a user and a password among stored credentials', () => {
  const password = createMake(1).alnum(20);
  expect(hasStoredCredential(`https://ann:${password}@git.test\n`)).toBe(true);
  expect(hasStoredCredential('https://ann@git.test\nhttps://git.test/a:b\n')).toBe(false);
});

test('tells a Terraform state with resources from an empty one', () => {
  expect(holdsTerraformState('{"resources": [{"instances": [{"attributes": {"id": "1"}}]}]}')).toBe(true);
  expect(holdsTerraformState('{"version": 4, "outputs": {}, "resources": []}')).toBe(false);
});
