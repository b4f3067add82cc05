import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Shopify',
  revoke: {
    via: 'dashboard',
    path: ['Settings', 'Apps', 'Develop apps', 'API credentials', 'Rotate or uninstall'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'shopify-access-token',
      name: 'Shopify access token',
      kind: 'structured',
      severity: 'error',
      env: 'SHOPIFY_ACCESS_TOKEN',
      keywords: ['shpat_', 'shpca_', 'shppa_'],
      // Of an app (at), of a custom app (ca), password of a private app (pa).
      pattern: token(/shp(?:at|ca|pa|ua|tka)_[0-9a-fA-F]{32}/),
      sample: (make) => `shp${make.pick(['at', 'ca', 'pa'])}_${make.hex(32)}`,
      nearMisses: (make) => [`shpat_${make.hex(20)}`, `shpxx_${make.hex(32)}`],
    },
    {
      id: 'shopify-app-secret',
      name: 'Shopify app secret',
      kind: 'structured',
      severity: 'error',
      env: 'SHOPIFY_API_SECRET',
      revoke: { via: 'dashboard', path: ['Partner dashboard', 'App', 'Client credentials', 'Rotate'] },
      keywords: ['shpss_'],
      pattern: token(/shpss_[0-9a-fA-F]{32}/),
      sample: (make) => `shpss_${make.hex(32)}`,
      nearMisses: (make) => [`shpss_${make.hex(20)}`],
    },
    {
      id: 'shopify-partner-token',
      name: 'Shopify Partner API token',
      kind: 'structured',
      severity: 'error',
      env: 'SHOPIFY_PARTNER_API_TOKEN',
      revoke: { via: 'dashboard', path: ['Partner dashboard', 'Settings', 'Partner API clients', 'Revoke'] },
      keywords: ['prtapi_'],
      pattern: token(/prtapi_[0-9a-fA-F]{32}/),
      sample: (make) => `prtapi_${make.hex(32)}`,
      nearMisses: (make) => [`prtapi_${make.hex(20)}`],
    },
  ],
} satisfies Provider;
