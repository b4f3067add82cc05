import type { Provider } from '../rule-types.ts';
import { isIntercomToken } from './_intercom.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Intercom',
  revoke: { via: 'dashboard', path: ['Developer hub', 'The app', 'Authentication', 'Regenerate'] },
  playbook: { keys: 'one', github: 'untold' },
  rules: [
    {
      id: 'intercom-access-token',
      name: 'Intercom access token',
      kind: 'structured',
      severity: 'error',
      env: 'INTERCOM_ACCESS_TOKEN',
      keywords: ['dg9ro'],
      pattern: token(/dG9rO[jm][0-9A-Za-z+/]{53}=/, '+/='),
      validate: isIntercomToken,
      sample: (make) => Buffer.from(`tok:${createUuid(make).replaceAll('-', '_')}:1:0`).toString('base64'),
      nearMisses: (make) => [
        `dG9rOj${make.alnum(53)}=`,
        Buffer.from(`tok:${make.hex(12)}:1:0`).toString('base64'),
      ],
    },
  ],
} satisfies Provider;
