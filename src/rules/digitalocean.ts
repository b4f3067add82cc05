import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'DigitalOcean',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.digitalocean.com/account/api/tokens',
    path: ['API', 'Tokens', 'Delete'],
  },
  playbook: {
    logs: ['Settings', 'Security', 'Security history'],
    limits: ['Billing', 'Settings', 'Billing alerts'],
    limit: 'soft',
    keys: 'several',
    github: 'told',
    contact: 'https://cloudsupport.digitalocean.com',
    scopes: 'https://docs.digitalocean.com/reference/api/scopes/',
  },
  rules: [
    {
      id: 'digitalocean-personal-access-token',
      name: 'DigitalOcean personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'DIGITALOCEAN_ACCESS_TOKEN',
      keywords: ['dop_v1_'],
      pattern: token(/dop_v1_[0-9A-Fa-f]{64}/, '_-'),
      sample: (make) => `dop_v1_${make.hex(64)}`,
      nearMisses: (make) => [`dop_v1_${make.hex(40)}`, `dop_v2_${make.hex(64)}`],
    },
    {
      id: 'digitalocean-oauth-token',
      name: 'DigitalOcean OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'DIGITALOCEAN_TOKEN',
      revoke: { via: 'dashboard', path: ['API', 'Authorized applications', 'Revoke'] },
      keywords: ['doo_v1_'],
      pattern: token(/doo_v1_[0-9A-Fa-f]{64}/, '_-'),
      sample: (make) => `doo_v1_${make.hex(64)}`,
      nearMisses: (make) => [`doo_v1_${make.hex(40)}`],
    },
    {
      id: 'digitalocean-refresh-token',
      name: 'DigitalOcean OAuth refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'DIGITALOCEAN_REFRESH_TOKEN',
      revoke: { via: 'dashboard', path: ['API', 'Authorized applications', 'Revoke'] },
      keywords: ['dor_v1_'],
      pattern: token(/dor_v1_[0-9A-Fa-f]{64}/, '_-'),
      sample: (make) => `dor_v1_${make.hex(64)}`,
      nearMisses: (make) => [`dor_v1_${make.hex(40)}`],
    },
    {
      id: 'digitalocean-spaces-secret',
      name: 'DigitalOcean Spaces secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'SPACES_SECRET_ACCESS_KEY',
      revoke: { via: 'dashboard', path: ['Spaces', 'Access keys', 'Delete'] },
      // `DO` and 18 characters are its id.
      ...contextual({
        names: ['spaces secret', 'spaces access', 'digitalocean spaces', 'do spaces'],
        keywords: [
          'spacessecret',
          'spaces_secret',
          'spaces-secret',
          'spaces.secret',
          'spacesaccess',
          'spaces_access',
          'spaces-access',
          'digitaloceanspaces',
          'do_spaces',
        ],
        alphabet: '0-9A-Za-z+/',
        length: 43,
      }),
      sample: (make) => make.base64(43),
      nearMisses: (make) => [
        make.base64(43),
        `SPACES_SECRET_ACCESS_KEY=${make.base64(37)}`,
        `SPACES_ACCESS_KEY_ID=DO00${make.upper(16)}`,
      ],
    },
  ],
} satisfies Provider;
