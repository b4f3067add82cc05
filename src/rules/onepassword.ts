import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: '1Password',
  revoke: {
    via: 'dashboard',
    url: 'https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount',
    path: ['Developer', 'Service accounts', 'Revoke token'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'onepassword-service-account-token',
      name: '1Password service account token',
      kind: 'structured',
      severity: 'error',
      env: 'OP_SERVICE_ACCOUNT_TOKEN',
      keywords: ['ops_eyj'],
      // Base64 of JSON with the account's address and its keys.
      pattern: token(/ops_eyJ[\w+/-]{250,1500}={0,2}/, '+/='),
      validate: isVaried,
      sample: (make) => `ops_eyJ${make.base64(600)}`,
      nearMisses: (make) => [`ops_eyJ${make.base64(100)}`, `opt_eyJ${make.base64(600)}`],
    },
    {
      id: 'onepassword-secret-key',
      name: '1Password account secret key',
      kind: 'structured',
      severity: 'error',
      env: 'OP_SECRET_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://my.1password.com/profile',
        path: ['Profile', 'Regenerate Secret Key'],
      },
      keywords: ['a3-'],
      pattern: token(/A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}/, '-'),
      minEntropy: 3,
      sample: (make) => {
        const part = (length: number) => make.from('23456789ABCDEFGHJKLMNPQRSTVWXYZ', length);
        return ['A3', part(6), part(6), part(5), part(5), part(5), part(5)].join('-');
      },
      nearMisses: (make) => [`A3-${make.upper(6)}-${make.upper(6)}`, `A3-${'X'.repeat(6)}-${'X'.repeat(6)}`],
    },
  ],
} satisfies Provider;
