import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Travis CI',
  revoke: { via: 'dashboard', path: ['Settings', 'API authentication', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'travis-ci-token',
      name: 'Travis CI API token',
      kind: 'contextual',
      severity: 'error',
      env: 'TRAVIS_API_TOKEN',
      ...contextual({ names: ['travis'], body: /(?=[\w-]{0,21}\d)[\w-]{22}/i, inside: '_-' }),
      validate: isInContext,
      sample: (make) => make.base64url(22),
      nearMisses: (make) => [
        make.base64url(22),
        `travis_sha256 = ${make.base64url(22)}`,
        `TRAVIS_API_TOKEN=${make.base64url(18)}`,
      ],
    },
  ],
} satisfies Provider;
