import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Amazon',
  revoke: { via: 'dashboard', path: ['Seller Central', 'Apps and Services', 'Remove the authorisation'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'amazon-mws-token',
      name: 'Amazon MWS auth token',
      kind: 'structured',
      severity: 'error',
      env: 'MWS_AUTH_TOKEN',
      keywords: ['amzn.mws.'],
      pattern: token(/amzn\.mws\.[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}/, '-'),
      sample: (make) => `amzn.mws.${[8, 4, 4, 4, 12].map((length) => make.hex(length)).join('-')}`,
      nearMisses: (make) => [`amzn.mws.${make.hex(8)}`],
    },
    {
      id: 'amazon-lwa-client-secret',
      name: 'Login with Amazon client secret',
      kind: 'structured',
      severity: 'error',
      env: 'LWA_CLIENT_SECRET',
      revoke: {
        via: 'dashboard',
        path: ['Login with Amazon', 'Security profile', 'Web settings', 'Rotate secret'],
      },
      keywords: ['amzn1.oa2-cs.v1.'],
      pattern: token(/amzn1\.oa2-cs\.v1\.[0-9A-Fa-f]{64}/, '-'),
      sample: (make) => `amzn1.oa2-cs.v1.${make.hex(64)}`,
      nearMisses: (make) => [`amzn1.application-oa2-client.${make.hex(32)}`],
    },
  ],
} satisfies Provider;
