import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Phrase',
  revoke: { via: 'dashboard', path: ['Profile settings', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'phrase-access-token',
      name: 'Phrase access token',
      kind: 'contextual',
      severity: 'error',
      env: 'PHRASE_ACCESS_TOKEN',
      ...contextual({
        names: ['phraseapp', 'phrase access', 'phrase token', 'phrase api'],
        keywords: [
          'phraseapp',
          'phrase_',
          'phrase-',
          'phraseaccess',
          'phraseapi',
          'phrasetoken',
          'phrase.a',
          'phrase a',
        ],
        alphabet: '0-9a-f',
        length: 64,
      }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `phraseapp_sha256 = ${make.hex(64)}`,
        `PHRASE_ACCESS_TOKEN=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;
