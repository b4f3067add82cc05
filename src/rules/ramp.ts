import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Ramp',
  revoke: { via: 'dashboard', path: ['Settings', 'Developer API', 'App', 'Rotate secret'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'ramp-client-secret',
      name: 'Ramp client secret',
      kind: 'structured',
      severity: 'error',
      env: 'RAMP_CLIENT_SECRET',
      keywords: ['ramp_sec_'],
      // `ramp_id_` and 40 characters are the client's id.
      pattern: token(/ramp_sec_[0-9A-Za-z]{48}/),
      sample: (make) => `ramp_sec_${make.alnum(48)}`,
      nearMisses: (make) => [`ramp_id_${make.alnum(40)}`, `ramp_sec_${make.alnum(30)}`],
    },
  ],
} satisfies Provider;
