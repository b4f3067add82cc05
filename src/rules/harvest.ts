import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Harvest',
  revoke: { via: 'dashboard', path: ['Developers', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'harvest-access-token',
      name: 'Harvest access token',
      kind: 'contextual',
      severity: 'error',
      env: 'HARVEST_ACCESS_TOKEN',
      ...contextual({ names: ['harvest'], body: /\d{5,9}\.(?:pt|at)\.[\w-]{60,120}/, inside: '_-' }),
      sample: (make) => `${make.digits(7)}.pt.${make.base64url(86)}`,
      nearMisses: (make) => [
        `${make.digits(7)}.pt.${make.base64url(86)}`,
        `HARVEST_ACCESS_TOKEN=${make.digits(7)}.pt.${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;
