import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Groq',
  docs: 'https://console.groq.com/docs/api-keys',
  revoke: { via: 'dashboard', url: 'https://console.groq.com/keys', path: ['API keys', 'Revoke key'] },
  playbook: {
    usage: 'https://console.groq.com/dashboard/usage',
    limits: 'https://console.groq.com/docs/spend-limits',
    limit: 'opt-in',
    keys: 'several',
    github: 'told',
  },
  rules: [
    {
      id: 'groq-api-key',
      name: 'Groq API key',
      kind: 'structured',
      severity: 'error',
      env: 'GROQ_API_KEY',
      keywords: ['gsk_'],
      // Most hold `WGdyb3FY` in the middle, base64 of the name, but not all.
      pattern: token(/gsk_[0-9A-Za-z]{52}/, '_-'),
      minEntropy: 3,
      sample: (make) => `gsk_${make.alnum(20)}${make.pick(['WGdyb3FY', make.alnum(8)])}${make.alnum(24)}`,
      nearMisses: (make) => [`gsk_${make.alnum(30)}`, `gsk_${'x'.repeat(52)}`],
    },
  ],
} satisfies Provider;
