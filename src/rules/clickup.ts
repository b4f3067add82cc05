import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'ClickUp',
  revoke: { via: 'dashboard', url: 'https://app.clickup.com/settings/apps', path: ['Apps', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'clickup-token',
      name: 'ClickUp personal token',
      kind: 'structured',
      severity: 'error',
      env: 'CLICKUP_API_TOKEN',
      keywords: ['pk_'],
      // The user's number, and 32 capitals and digits.
      pattern: token(/pk_\d{6,10}_[0-9A-Z]{32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `pk_4${make.digits(7)}_${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 32)}`,
      nearMisses: (make) => [`pk_${make.digits(8)}_${make.upper(12)}`, `pk_live_${make.alnum(32)}`],
    },
  ],
} satisfies Provider;
