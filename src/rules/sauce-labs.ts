import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Sauce Labs',
  revoke: { via: 'dashboard', path: ['Account', 'User settings', 'Regenerate access key'] },
  rules: [
    {
      id: 'sauce-access-key',
      name: 'Sauce Labs access key',
      kind: 'contextual',
      severity: 'error',
      env: 'SAUCE_ACCESS_KEY',
      ...contextual({
        names: ['sauce labs', 'sauce access', 'sauce key', 'sauce api'],
        keywords: ['sauce'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `sauce_labs_sha256 = ${createUuid(make)}`,
        `sauce_labs_id: ${createUuid(make)}`,
        `SAUCE_ACCESS_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;
