import type { Make, Provider } from '../rule-types.ts';
import { hasCloudflareChecksum, toCrcHex } from './_cloudflare.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

const FORMATS = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/';

/** Forty characters and the hex CRC-32 of them. */
function withChecksum(prefix: string, make: Make): string {
  const body = make.alnum(40);
  return prefix + body + toCrcHex(body);
}

export default {
  name: 'Cloudflare',
  docs: FORMATS,
  revoke: {
    via: 'dashboard',
    url: 'https://dash.cloudflare.com/profile/api-tokens',
    path: ['My profile', 'API tokens', 'Delete or roll'],
  },
  playbook: {
    logs: 'https://dash.cloudflare.com/?to=/:account/audit-log',
    github: 'revoked',
    scopes: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  },
  rules: [
    {
      id: 'cloudflare-user-api-token',
      name: 'Cloudflare user API token',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDFLARE_API_TOKEN',
      keywords: ['cfut_'],
      pattern: token(/cfut_[0-9A-Za-z]{40}[0-9a-f]{8}/, '_-'),
      validate: hasCloudflareChecksum,
      sample: (make) => withChecksum('cfut_', make),
      nearMisses: (make) => [`cfut_${make.alnum(40)}00000000`, `cfut_${make.alnum(40)}`],
    },
    {
      id: 'cloudflare-account-api-token',
      name: 'Cloudflare account API token',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDFLARE_API_TOKEN',
      revoke: { via: 'dashboard', path: ['Manage account', 'Account API tokens', 'Delete or roll'] },
      keywords: ['cfat_'],
      pattern: token(/cfat_[0-9A-Za-z]{40}[0-9a-f]{8}/, '_-'),
      validate: hasCloudflareChecksum,
      sample: (make) => withChecksum('cfat_', make),
      nearMisses: (make) => [`cfat_${make.alnum(40)}00000000`],
    },
    {
      id: 'cloudflare-global-api-key',
      name: 'Cloudflare global API key',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDFLARE_API_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
        path: ['My profile', 'API keys', 'Global API Key', 'Change'],
      },
      keywords: ['cfk_'],
      pattern: token(/cfk_[0-9A-Za-z]{40}[0-9a-f]{8}/, '_-'),
      validate: hasCloudflareChecksum,
      sample: (make) => withChecksum('cfk_', make),
      nearMisses: (make) => [`cfk_${make.alnum(40)}00000000`],
    },
    {
      id: 'cloudflare-origin-ca-key',
      name: 'Cloudflare Origin CA key',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDFLARE_ORIGIN_CA_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://dash.cloudflare.com/profile/api-tokens',
        path: ['My profile', 'API keys', 'Origin CA Key', 'Change'],
      },
      keywords: ['v1.0-'],
      pattern: token(/v1\.0-[0-9A-Fa-f]{24}-[0-9A-Fa-f]{146}/, '_-'),
      sample: (make) => `v1.0-${make.hex(24)}-${make.hex(146)}`,
      nearMisses: (make) => [`v1.0-${make.hex(24)}-${make.hex(40)}`],
    },
    {
      id: 'cloudflare-wrangler-oauth-token',
      name: 'Cloudflare OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDFLARE_API_TOKEN',
      revoke: { via: 'command', command: 'npx wrangler logout' },
      keywords: ['cfoat_'],
      // Two parts of 43 characters in all public ones.
      pattern: token(/cfoat_[\w-]{40,100}\.[\w-]{40,100}/, '_-'),
      minEntropy: 3,
      sample: (make) => `cfoat_${make.base64url(43)}.${make.base64url(43)}`,
      nearMisses: (make) => [
        `cfoat_${make.base64url(43)}`,
        `cfoat_${make.base64url(10)}.${make.base64url(43)}`,
      ],
    },
    {
      id: 'cloudflare-access-service-token',
      name: 'Cloudflare Access service token',
      kind: 'structured',
      severity: 'error',
      env: 'CF_ACCESS_CLIENT_SECRET',
      docs: 'https://developers.cloudflare.com/changelog/post/2026-08-26-service-token-secret-format/',
      revoke: {
        via: 'dashboard',
        url: 'https://one.dash.cloudflare.com/',
        path: ['Zero Trust', 'Access', 'Service credentials', 'Delete or rotate'],
      },
      keywords: ['cfast_'],
      // The last eight characters are a checksum of unknown making.
      pattern: token(/cfast_[0-9A-Za-z]{48}/, '_-'),
      minEntropy: 3,
      sample: (make) => `cfast_${make.alnum(40)}${make.hex(8)}`,
      nearMisses: (make) => [`cfast_${make.alnum(40)}`, `cfast_${'x'.repeat(48)}`],
    },
    {
      id: 'cloudflare-api-token',
      name: 'Cloudflare API token (before 2026)',
      kind: 'contextual',
      severity: 'error',
      env: 'CLOUDFLARE_API_TOKEN',
      ...contextual({
        names: ['cloudflare', 'cf_api_token', 'cf_token'],
        alphabet: '0-9A-Za-z_-',
        length: 40,
      }),
      sample: (make) => make.base64url(40),
      nearMisses: (make) => [make.base64url(40), `CLOUDFLARE_API_TOKEN=${make.base64url(34)}`],
    },
    {
      id: 'cloudflare-api-key',
      name: 'Cloudflare global API key (before 2026)',
      kind: 'contextual',
      severity: 'error',
      env: 'CLOUDFLARE_API_KEY',
      ...contextual({ names: ['cloudflare', 'cf_api_key', 'x-auth-key'], alphabet: '0-9a-f', length: 37 }),
      sample: (make) => make.hex(37),
      nearMisses: (make) => [make.hex(37), `CLOUDFLARE_API_KEY=${make.hex(31)}`],
    },
    {
      id: 'cloudflare-turnstile-secret',
      name: 'Cloudflare Turnstile secret key',
      kind: 'structured',
      severity: 'error',
      env: 'TURNSTILE_SECRET_KEY',
      revoke: { via: 'dashboard', path: ['Turnstile', 'The widget', 'Settings', 'Rotate secret key'] },
      // About 35 characters; the site key, which is public, has the same head and some 24.
      keywords: ['0x4aaaaaaa'],
      pattern: token(/0x4AAAAAAA[\w-]{24,30}/, '_-'),
      sample: (make) => `0x4AAAAAAA${make.base64url(24)}${make.alnum(1)}`,
      nearMisses: (make) => [`TURNSTILE_SECRET_KEY=0x4AAAAAAA${make.alnum(14)}`],
    },
  ],
} satisfies Provider;
