import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Upstash',
  revoke: { via: 'dashboard', path: ['The database', 'Details', 'Reset credentials'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'upstash-rest-token',
      name: 'Upstash REST token',
      kind: 'contextual',
      severity: 'error',
      env: 'UPSTASH_REDIS_REST_TOKEN',
      // Base64; one that can only read looks the same.
      ...contextual({ names: ['upstash'], body: /A[A-Za-z][0-9A-Za-z+/_-]{34,118}={0,2}/, inside: '+/=_-' }),
      validate: isInContext,
      sample: (make) => `A${make.pick(['X', 'Y', 'T'])}${make.alnum(54)}`,
      nearMisses: (make) => [
        `upstash_sha256 = A${make.pick(['X', 'Y', 'T'])}${make.alnum(54)}`,
        `UPSTASH_REDIS_REST_TOKEN=AX${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;
