import type { Provider } from '../rule-types.ts';
import { withCrcBase62 } from './_checksums.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';
import { hasVercelChecksum } from './_vercel.ts';

export default {
  name: 'Vercel',
  revoke: {
    via: 'dashboard',
    url: 'https://vercel.com/account/settings/tokens',
    path: ['Account settings', 'Tokens', 'Delete'],
  },
  rules: [
    {
      id: 'vercel-access-token',
      name: 'Vercel personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'VERCEL_TOKEN',
      keywords: ['vcp_'],
      pattern: token(/vcp_[0-9A-Za-z]{56}/),
      validate: hasVercelChecksum,
      sample: (make) => `vcp_${withCrcBase62(make.alnum(50))}`,
      nearMisses: (make) => [`vcp_${make.alnum(50)}000000`, `vcp_${make.alnum(40)}`],
    },
    {
      id: 'vercel-integration-token',
      name: 'Vercel integration access token',
      kind: 'structured',
      severity: 'error',
      env: 'VERCEL_TOKEN',
      revoke: { via: 'dashboard', path: ['Team', 'Integrations', 'Manage', 'Remove'] },
      keywords: ['vci_'],
      pattern: token(/vci_[0-9A-Za-z]{56}/),
      validate: hasVercelChecksum,
      sample: (make) => `vci_${withCrcBase62(make.alnum(50))}`,
      nearMisses: (make) => [`vci_${make.alnum(50)}000000`],
    },
    {
      id: 'vercel-app-token',
      name: 'Vercel app access or refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'VERCEL_TOKEN',
      revoke: { via: 'dashboard', path: ['Account settings', 'Authorized apps', 'Revoke'] },
      keywords: ['vca_', 'vcr_'],
      pattern: token(/vc[ar]_[0-9A-Za-z]{56}/),
      validate: hasVercelChecksum,
      sample: (make) => `vc${make.pick(['a', 'r'])}_${withCrcBase62(make.alnum(50))}`,
      nearMisses: (make) => [`vca_${make.alnum(50)}000000`],
    },
    {
      id: 'vercel-ai-gateway-key',
      name: 'Vercel AI Gateway key',
      kind: 'structured',
      severity: 'error',
      env: 'AI_GATEWAY_API_KEY',
      revoke: { via: 'dashboard', path: ['AI Gateway', 'API keys', 'Delete'] },
      keywords: ['vck_'],
      pattern: token(/vck_[0-9A-Za-z]{56}/),
      validate: hasVercelChecksum,
      sample: (make) => `vck_${withCrcBase62(make.alnum(50))}`,
      nearMisses: (make) => [`vck_${make.alnum(50)}000000`],
    },
    {
      id: 'vercel-legacy-token',
      name: 'Vercel access token (before 2026)',
      kind: 'contextual',
      severity: 'error',
      env: 'VERCEL_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://vercel.com/account/settings/tokens',
        path: ['Account settings', 'Tokens', 'Delete'],
      },
      ...contextual({ names: ['vercel', 'zeit token'], alphabet: '0-9A-Za-z', length: 24 }),
      sample: (make) => make.alnum(24),
      nearMisses: (make) => [
        make.alnum(24),
        `vercel_sha256 = ${make.alnum(24)}`,
        `VERCEL_TOKEN=${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;
