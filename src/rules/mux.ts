import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mux',
  revoke: { via: 'dashboard', path: ['Settings', 'Access tokens', 'Revoke'] },
  rules: [
    {
      id: 'mux-token-secret',
      name: 'Mux token secret',
      kind: 'contextual',
      severity: 'error',
      env: 'MUX_TOKEN_SECRET',
      docs: 'https://www.mux.com/docs/core/make-api-requests',
      ...contextual({
        names: ['mux token', 'mux secret', 'mux access'],
        alphabet: '0-9A-Za-z+/',
        length: 75,
      }),
      sample: (make) => make.base64(75),
      nearMisses: (make) => [
        make.base64(75),
        `mux_token_sha256 = ${make.base64(75)}`,
        `MUX_TOKEN_SECRET=${make.base64(71)}`,
      ],
    },
  ],
} satisfies Provider;
