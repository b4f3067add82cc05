import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'ElevenLabs',
  revoke: {
    via: 'dashboard',
    url: 'https://elevenlabs.io/app/settings/api-keys',
    path: ['Settings', 'API keys', 'Delete or rotate'],
  },
  playbook: {
    usage: 'https://elevenlabs.io/app/usage',
    keys: 'several',
    scopes: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  rules: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      kind: 'structured',
      severity: 'error',
      env: 'ELEVENLABS_API_KEY',
      keywords: ['sk_'],
      // 48 hex digits in all public keys; an account with its data in one region has a tail.
      pattern: token(/sk_[0-9A-Fa-f]{48}(?:_residency_[a-z]{2,4})?/, '_-'),
      minEntropy: 3,
      sample: (make) => `sk_${make.hex(48)}${make.pick(['', '_residency_eu'])}`,
      nearMisses: (make) => [`sk_${make.hex(32)}`, `sk_${make.hex(64)}`, `pk_${make.hex(48)}`],
    },
  ],
} satisfies Provider;
