import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Mattermost',
  revoke: { via: 'dashboard', path: ['Profile', 'Security', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'mattermost-token',
      name: 'Mattermost access token',
      kind: 'contextual',
      severity: 'error',
      env: 'MATTERMOST_TOKEN',
      ...contextual({ names: ['mattermost'], body: /(?=[0-9a-z]{0,25}\d)[0-9a-z]{26}/ }),
      validate: isInContext,
      sample: (make) => make.from(LOWER36, 26),
      nearMisses: (make) => [
        make.from(LOWER36, 26),
        `mattermost_sha256 = ${make.from(LOWER36, 26)}`,
        `MATTERMOST_TOKEN=${make.from(LOWER36, 22)}`,
      ],
    },
  ],
} satisfies Provider;
