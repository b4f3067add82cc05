import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Box',
  revoke: { via: 'dashboard', path: ['Developer console', 'The app', 'Configuration', 'Reset'] },
  rules: [
    {
      id: 'box-client-secret',
      name: 'Box client secret or developer token',
      kind: 'contextual',
      severity: 'error',
      env: 'BOX_CLIENT_SECRET',
      ...contextual({
        names: [
          'box client secret',
          'box secret',
          'box developer token',
          'box dev token',
          'box access token',
          'box app',
        ],
        keywords: [
          'boxclient',
          'box_client',
          'box-client',
          'box.client',
          'boxsecret',
          'box_secret',
          'boxdev',
          'box_dev',
          'box-dev',
          'box.dev',
          'boxaccess',
          'box_access',
        ],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `BOX_CLIENT_SECRET=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;
