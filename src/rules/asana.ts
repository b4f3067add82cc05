import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  revoke: {
    via: 'dashboard',
    url: 'https://app.asana.com/0/my-apps',
    path: ['Developer console', 'Personal access tokens', 'Revoke'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'asana-personal-access-token',
      name: 'Asana personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'ASANA_ACCESS_TOKEN',
      // Nothing in the token itself is constant.
      keywords: ['asana', 'token', 'bearer'],
      // A version, the user's number, the token's number in the second version, and hex.
      pattern: token(/[12]\/\d{13,19}(?:\/\d{13,19})?:[0-9a-f]{32}/, '_-'),
      sample: (make) =>
        make.pick([
          `1/1${make.digits(15)}:${make.hex(32)}`,
          `2/1${make.digits(15)}/1${make.digits(15)}:${make.hex(32)}`,
        ]),
      nearMisses: (make) => [
        `asana: 1/${make.digits(6)}:${make.hex(32)}`,
        `asana: 1/1${make.digits(15)}:${make.hex(20)}`,
        `asana: 3/1${make.digits(15)}:${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;
