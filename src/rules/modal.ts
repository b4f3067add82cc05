import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Modal',
  revoke: {
    via: 'dashboard',
    url: 'https://modal.com/settings/tokens',
    path: ['Settings', 'API tokens', 'Delete'],
  },
  rules: [
    {
      id: 'modal-token-secret',
      name: 'Modal token secret',
      kind: 'contextual',
      severity: 'error',
      env: 'MODAL_TOKEN_SECRET',
      // `ak-` is the id of the token; its file has no name but `token_secret`.
      ...contextual({ names: ['modal token', 'token secret'], body: /as-[0-9A-Za-z]{22}/ }),
      validate: isInContext,
      sample: (make) => `as-${make.alnum(22)}`,
      nearMisses: (make) => [
        `modal_token_sha256 = as-${make.alnum(22)}`,
        `MODAL_TOKEN_SECRET=as-${make.alnum(12)}`,
        `MODAL_TOKEN_ID=ak-${make.alnum(22)}`,
      ],
    },
  ],
} satisfies Provider;
