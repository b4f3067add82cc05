import type { Provider } from '../rule-types.ts';
import { withCrcBase62 } from './_checksums.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';
import { hasVercelChecksum } from './_vercel.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Vercel',
  revoke: {
    via: 'dashboard',
    url: 'https://vercel.com/account/settings/tokens',
    path: ['Account settings', 'Tokens', 'Delete'],
  },
  playbook: {
    usage: ['The team', 'Usage'],
    logs: ['The team', 'Activity'],
    limits: 'https://vercel.com/docs/spend-management',
    limit: 'opt-in',
    keys: 'several',
    github: 'told',
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
      ...contextual({ names: ['vercel', 'zeit token'], body: /(?=[0-9A-Za-z]{0,23}\d)[0-9A-Za-z]{24}/i }),
      validate: isInContext,
      sample: (make) => make.alnum(24),
      nearMisses: (make) => [
        make.alnum(24),
        `vercel_sha256 = ${make.alnum(24)}`,
        `VERCEL_TOKEN=${make.alnum(20)}`,
      ],
    },
    {
      id: 'vercel-blob-token',
      name: 'Vercel Blob token',
      kind: 'structured',
      severity: 'error',
      env: 'BLOB_READ_WRITE_TOKEN',
      revoke: { via: 'dashboard', path: ['Storage', 'The store', 'Settings', 'Rotate secrets'] },
      keywords: ['vercel_blob_rw_'],
      // The id of the store, then the secret.
      pattern: token(/vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{30}/, '_'),
      minEntropy: 3,
      sample: (make) => `vercel_blob_rw_${make.alnum(16)}_${make.alnum(30)}`,
      nearMisses: (make) => [`vercel_blob_rw_${make.alnum(16)}`],
    },
    {
      id: 'vercel-edge-config-url',
      name: 'Vercel Edge Config URL',
      kind: 'structured',
      severity: 'error',
      env: 'EDGE_CONFIG',
      revoke: { via: 'dashboard', path: ['Storage', 'The Edge Config', 'Tokens', 'Delete'] },
      keywords: ['edge-config.vercel.com/ecfg_'],
      // It can only read.
      pattern: token(/https:\/\/edge-config\.vercel\.com\/ecfg_[0-9A-Za-z]{20,40}\?token=[0-9a-f-]{36}/, '-'),
      sample: (make) =>
        `https://edge-config.vercel.com/ecfg_${make.from(LOWER36, 28)}?token=${createUuid(make)}`,
      nearMisses: (make) => [`https://edge-config.vercel.com/ecfg_${make.from(LOWER36, 28)}`],
    },
    {
      id: 'vercel-deploy-hook',
      name: 'Vercel deploy hook',
      kind: 'structured',
      severity: 'error',
      env: 'VERCEL_DEPLOY_HOOK',
      revoke: { via: 'dashboard', path: ['Project settings', 'Git', 'Deploy hooks', 'Revoke'] },
      keywords: ['/v1/integrations/deploy/prj_'],
      pattern: token(
        /https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/prj_[0-9A-Za-z]{20,40}\/[0-9A-Za-z]{8,20}/,
      ),
      sample: (make) =>
        `https://api.vercel.com/v1/integrations/deploy/prj_${make.alnum(28)}/${make.alnum(10)}`,
      nearMisses: (make) => [`https://api.vercel.com/v1/integrations/deploy/prj_${make.alnum(28)}`],
    },
  ],
} satisfies Provider;
