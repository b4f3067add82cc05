import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Backblaze',
  revoke: { via: 'dashboard', path: ['App keys', 'Delete key'] },
  rules: [
    {
      id: 'backblaze-application-key',
      name: 'Backblaze B2 application key',
      kind: 'contextual',
      severity: 'error',
      env: 'B2_APPLICATION_KEY',
      ...contextual({
        names: ['backblaze', 'b2 application', 'b2 app', 'b2_key', 'b2 account key'],
        keywords: [
          'backblaze',
          'b2application',
          'b2_application',
          'b2-application',
          'b2.application',
          'b2_app',
          'b2-app',
          'b2app',
          'b2_key',
          'b2accountkey',
          'b2_account_key',
        ],
        body: /K00\d[\w/+-]{27}/,
        inside: '_/+-',
      }),
      sample: (make) => `K00${make.digits(1)}${make.alnum(27)}`,
      nearMisses: (make) => [
        `K00${make.digits(1)}${make.alnum(27)}`,
        `B2_APPLICATION_KEY=K00${make.digits(1)}${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;
