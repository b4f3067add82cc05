import { expect, test } from 'vitest';

import { renderThirdPartyLicenses } from '../../scripts/third-party.mjs';

test('the licence of everything that is bundled is shipped', async () => {
  await expect(await renderThirdPartyLicenses()).toMatchFileSnapshot('../../THIRD-PARTY-LICENSES.md');
});
