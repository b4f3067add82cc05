import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Rancher',
  revoke: { via: 'dashboard', path: ['Account & API keys', 'Delete'] },
  rules: [
    {
      id: 'rancher-api-token',
      name: 'Rancher API token',
      kind: 'structured',
      severity: 'error',
      env: 'RANCHER_TOKEN_KEY',
      keywords: ['token-', 'kubeconfig-'],
      // Kubernetes\' alphabet for names, without vowels.
      pattern: token(
        /(?:token|kubeconfig-[\w.-]{1,30})-[0-9a-z]{5,10}:(?<body>[bcdf-hj-np-tv-xz2-9]{54})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) =>
        `${make.pick(['token', 'kubeconfig-user'])}-${make.lower(5)}:${make.from('bcdfghjklmnpqrstvwxz2456789', 54)}`,
      nearMisses: (make) => [`token-${make.lower(5)}:${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
