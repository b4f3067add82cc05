import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'apilayer',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API access key', 'Reset'] },
  rules: [
    {
      id: 'apilayer-access-key',
      name: 'Access key of an apilayer service',
      kind: 'contextual',
      severity: 'error',
      env: 'APILAYER_ACCESS_KEY',
      // Hex digits in most; each service calls it by its own name.
      ...contextual({
        names: [
          'apilayer',
          'currencylayer',
          'languagelayer',
          'vatlayer',
          'mailboxlayer',
          'screenshotlayer',
          'numverify',
          'weatherstack',
          'ipstack',
          'mediastack',
          'aviationstack',
          'positionstack',
          'marketstack',
          'userstack',
          'scrapestack',
          'zenserp',
          'coinlayer',
          'pdflayer',
          'fixer_',
          'fixer.io',
          'ipapi',
        ],
        alphabet: '0-9a-z',
        length: 32,
      }),
      sample: (make) => make.from(LOWER_ALNUM, 32),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 32), `APILAYER_ACCESS_KEY=${make.from(LOWER_ALNUM, 26)}`],
    },
  ],
} satisfies Provider;
