import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Private Packagist',
  revoke: { via: 'dashboard', path: ['Profile or organization', 'Authentication tokens', 'Delete'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'packagist-token',
      name: 'Private Packagist token',
      kind: 'structured',
      severity: 'error',
      env: 'PACKAGIST_TOKEN',
      keywords: ['packagist_ort_', 'packagist_out_', 'packagist_uut_', 'packagist_cut_'],
      // Of an organization to read (ort) or update (out), of a user, of Conductor.
      pattern: token(/packagist_(?:ort|out|uut|cut)_[0-9A-Fa-f]{68}/),
      sample: (make) => `packagist_${make.pick(['ort', 'out', 'uut', 'cut'])}_${make.hex(68)}`,
      nearMisses: (make) => [`packagist_out_${make.hex(40)}`],
    },
    {
      id: 'packagist-api-secret',
      name: 'Private Packagist API key or secret',
      kind: 'structured',
      severity: 'error',
      env: 'PACKAGIST_API_SECRET',
      revoke: { via: 'dashboard', path: ['Organization', 'Settings', 'API access', 'Delete'] },
      keywords: ['packagist_ack_', 'packagist_acs_'],
      pattern: token(/packagist_ac(?:k_[0-9A-Fa-f]{28,32}|s_[0-9A-Fa-f]{64,96})/),
      sample: (make) => make.pick([`packagist_ack_${make.hex(30)}`, `packagist_acs_${make.hex(80)}`]),
      nearMisses: (make) => [`packagist_acs_${make.hex(20)}`],
    },
  ],
} satisfies Provider;
