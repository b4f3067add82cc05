import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Matrix',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'matrix-access-token',
      name: 'Matrix access token',
      kind: 'structured',
      severity: 'error',
      env: 'MATRIX_ACCESS_TOKEN',
      keywords: ['syt_', 'mct_', 'mpt_'],
      // Of Synapse (the user in base64, 20 letters, six to check them) or of its authentication service.
      pattern: token(
        /(?:syt_[0-9A-Za-z+/=]{1,120}_[A-Za-z]{20}|m[cp]t_(?<body>[0-9A-Za-z]{30}))_[0-9A-Za-z]{6}/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) =>
        make.pick([
          `syt_${make.alnum(8)}_${make.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 20)}_${make.alnum(6)}`,
          `mct_${make.alnum(30)}_${make.alnum(6)}`,
        ]),
      nearMisses: (make) => [`syt_${make.alnum(8)}`, `mct_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
