import type { Make, Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isSupabaseServiceRole } from './_jwt.ts';
import { token } from './_token.ts';

function createJwt(make: Make, role: string): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const payload = { iss: 'supabase', ref: make.lower(20), role, iat: 1_700_000_000, exp: 2_015_576_000 };
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${make.base64url(43)}`;
}

export default {
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  revoke: { via: 'dashboard', path: ['Project settings', 'API keys', 'Delete'] },
  playbook: {
    usage: 'https://supabase.com/dashboard/org/_/usage',
    logs: 'https://supabase.com/dashboard/project/_/logs/explorer',
    keys: 'several',
    github: 'told',
    contact: 'https://supabase.com/dashboard/support/new',
    scopes: 'https://supabase.com/docs/guides/api/api-keys',
  },
  rules: [
    {
      id: 'supabase-secret-key',
      name: 'Supabase secret key',
      kind: 'structured',
      severity: 'error',
      env: 'SUPABASE_SECRET_KEY',
      keywords: ['sb_secret_'],
      // 22 characters, `_` and eight that check them in an undocumented way; `sb_publishable_` keys go to browsers.
      pattern: token(/sb_secret_[\w-]{31}/, '_-'),
      sample: (make) => `sb_secret_${make.base64url(22)}_${make.base64url(8)}`,
      nearMisses: (make) => [
        `sb_publishable_${make.base64url(22)}_${make.base64url(8)}`,
        `sb_secret_${make.base64url(12)}`,
      ],
    },
    {
      id: 'supabase-service-role-key',
      name: 'Supabase service role key (legacy)',
      kind: 'structured',
      severity: 'error',
      env: 'SUPABASE_SERVICE_ROLE_KEY',
      revoke: { via: 'dashboard', path: ['Project settings', 'API keys', 'Legacy keys', 'Disable'] },
      keywords: ['eyjpc3mioijzdxbhymfzzsis', 'eyjyb2xlijoic2vydmljzv9yb2xl'],
      // A JWT whose payload begins with the issuer or, in one's own installation, with the role.
      pattern: token(
        /eyJ[\w-]{12,100}\.eyJ(?:pc3MiOiJzdXBhYmFzZSIs|yb2xlIjoic2VydmljZV9yb2xl)[\w-]{40,1000}\.[\w-]{43}/,
        '_-',
      ),
      validate: isSupabaseServiceRole,
      sample: (make) => createJwt(make, 'service_role'),
      nearMisses: (make) => [createJwt(make, 'anon'), createJwt(make, 'service_role').slice(0, 100)],
    },
    {
      id: 'supabase-access-token',
      name: 'Supabase personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'SUPABASE_ACCESS_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://supabase.com/dashboard/account/tokens',
        path: ['Account', 'Access tokens', 'Delete'],
      },
      keywords: ['sbp_'],
      // Plain, of an OAuth app, or of the scoped kind.
      pattern: token(/sbp_(?:oauth_|v0_)?[0-9A-Za-z]{40}/),
      sample: (make) => `sbp_${make.pick(['', 'oauth_', 'v0_'])}${make.hex(40)}`,
      nearMisses: (make) => [`sbp_${make.hex(30)}`],
    },
    {
      id: 'supabase-jwt-secret',
      name: 'Supabase JWT secret',
      kind: 'contextual',
      severity: 'error',
      env: 'SUPABASE_JWT_SECRET',
      revoke: { via: 'dashboard', path: ['Project settings', 'JWT keys', 'Rotate'] },
      // With it anyone signs tokens of any role.
      ...contextual({
        names: ['supabase jwt', 'supabase secret'],
        keywords: ['supabase'],
        body: /[0-9A-Za-z+/]{86}==/,
        inside: '+/=',
      }),
      sample: (make) => Buffer.from(make.bytes(64)).toString('base64'),
      nearMisses: (make) => [
        `supabase_jwt_sha256 = ${Buffer.from(make.bytes(64)).toString('base64')}`,
        `SUPABASE_JWT_SECRET=${make.base64(60)}`,
      ],
    },
  ],
} satisfies Provider;
