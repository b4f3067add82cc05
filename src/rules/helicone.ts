import type { Make, Provider } from '../rule-types.ts';
import { token } from './_token.ts';

const group = (make: Make): string => make.from('0123456789abcdefghijkmnopqrstuvwxyz', 7);

export default {
  name: 'Helicone',
  revoke: {
    via: 'dashboard',
    url: 'https://us.helicone.ai/settings/api-keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'helicone-api-key',
      name: 'Helicone API key',
      kind: 'structured',
      severity: 'error',
      env: 'HELICONE_API_KEY',
      keywords: ['sk-helicone-'],
      // A UUID in base32, in four groups; a region or `proxy` may stand before it.
      pattern: token(/sk-helicone-(?:[a-z]{2,5}-)?[0-9a-z]{7}(?:-[0-9a-z]{7}){3}/, '_-'),
      minEntropy: 3,
      sample: (make) =>
        `sk-helicone-${make.pick(['', 'eu-', 'proxy-'])}${group(make)}-${group(make)}-${group(make)}-${group(make)}`,
      nearMisses: (make) => [`sk-helicone-${group(make)}-${group(make)}`, `sk-helicone-${make.lower(28)}`],
    },
  ],
} satisfies Provider;
