import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Asaas',
  revoke: {
    via: 'dashboard',
    url: 'https://www.asaas.com/customerApiAccessToken/index',
    path: ['Integrations', 'API key', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'asaas-api-token',
      name: 'Asaas API token',
      kind: 'structured',
      severity: 'error',
      env: 'ASAAS_API_KEY',
      keywords: ['aact_prod_', 'aact_hmlg_'],
      // The dollar sign belongs to it; what follows is base64 of ids, 160 characters and more.
      pattern: token(/\$aact_(?:prod|hmlg)_[0-9A-Za-z+/]{20,300}={0,2}/, '+/='),
      minEntropy: 3,
      sample: (make) => `$aact_${make.pick(['prod', 'hmlg'])}_000M${make.base64(160)}`,
      nearMisses: (make) => [`$aact_prod_${make.alnum(12)}`, `aact_prod_${make.alnum(160)}`],
    },
  ],
} satisfies Provider;
