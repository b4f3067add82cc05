import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

/** What stands between `bk` and `_` in each kind of token. */
const TYPES = ['ua', 'aa', 'ar', 'ct', 'aj', 'pt', 'at', 'ps', 'pat', 'ur', 'tx', 'cqt', 'jat', 'rt', 'tr'];

export default {
  name: 'Buildkite',
  revoke: {
    via: 'dashboard',
    url: 'https://buildkite.com/user/api-access-tokens',
    path: ['Personal settings', 'API access tokens', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'buildkite-token',
      name: 'Buildkite token',
      kind: 'structured',
      severity: 'error',
      env: 'BUILDKITE_API_TOKEN',
      keywords: TYPES.map((type) => `bk${type}_`),
      // 40 hex digits or more characters; a job's token is a JWT. Names of code hold no digit so early.
      pattern: token(
        new RegExp(String.raw`bk(?:${TYPES.join('|')})_(?=[A-Za-z_.-]{0,20}\d)[0-9A-Za-z_.-]{38,2048}`),
        '_-',
      ),
      minEntropy: 3,
      sample: (make) => make.pick([`bkua_${make.hex(40)}`, `bkct_7${make.alnum(52)}`]),
      nearMisses: (make) => [
        `bkua_${make.hex(20)}`,
        `bkps_${make.lower(20)}_${make.lower(25)}`,
        `bkxx_${make.hex(40)}`,
      ],
    },
    {
      id: 'buildkite-agent-token-legacy',
      name: 'Buildkite agent token (before `bkct_`)',
      kind: 'contextual',
      severity: 'error',
      env: 'BUILDKITE_AGENT_TOKEN',
      ...contextual({ names: ['buildkite'], alphabet: '0-9a-f', length: 50 }),
      sample: (make) => make.hex(50),
      nearMisses: (make) => [make.hex(50), `BUILDKITE_AGENT_TOKEN=${make.hex(44)}`],
    },
    {
      id: 'buildkite-api-token-legacy',
      name: 'Buildkite API token (before `bkua_`)',
      kind: 'contextual',
      severity: 'error',
      env: 'BUILDKITE_API_TOKEN',
      ...contextual({ names: ['buildkite'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `BUILDKITE_API_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;
