import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

const TYPES = ['pt', 'st', 'ct', 'sa', 'scim', 'audit'];

export default {
  name: 'Doppler',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.doppler.com/workplace/tokens',
    path: ['Tokens', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'doppler-token',
      name: 'Doppler token',
      kind: 'structured',
      severity: 'error',
      env: 'DOPPLER_TOKEN',
      keywords: TYPES.map((type) => `dp.${type}.`),
      // A service token may name its config.
      pattern: token(
        new RegExp(String.raw`dp\.(?:${TYPES.join('|')})\.(?:[0-9a-z_-]{1,40}\.)?[0-9A-Za-z]{40,44}`),
        '_-',
      ),
      minEntropy: 3,
      sample: (make) => `dp.${make.pick(['pt.', 'st.', 'st.prd_eu.', 'sa.', 'audit.'])}${make.alnum(43)}`,
      nearMisses: (make) => [`dp.st.${make.alnum(12)}`, `dp.xx.${make.alnum(43)}`],
    },
  ],
} satisfies Provider;
