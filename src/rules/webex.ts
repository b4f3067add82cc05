import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Webex',
  revoke: { via: 'dashboard', path: ['Developer portal', 'My apps', 'Regenerate'] },
  rules: [
    {
      id: 'webex-token',
      name: 'Webex access token',
      kind: 'contextual',
      severity: 'error',
      env: 'WEBEX_ACCESS_TOKEN',
      ...contextual({
        names: ['webex', 'spark token'],
        body: new RegExp(String.raw`[\w-]{64}_[A-Z0-9]{4}_${uuid}`),
        inside: '-',
      }),
      sample: (make) => `${make.alnum(64)}_P${make.upper(3)}_${createUuid(make)}`,
      nearMisses: (make) => [
        `webex_sha256 = ${make.alnum(64)}_P${make.upper(3)}_${createUuid(make)}`,
        `WEBEX_ACCESS_TOKEN=${make.alnum(30)}_PF84_${make.hex(8)}`,
      ],
    },
  ],
} satisfies Provider;
