import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Cognition',
  revoke: {
    via: 'dashboard',
    url: 'https://app.devin.ai/settings/api-keys',
    path: ['Settings', 'API keys', 'Revoke'],
  },
  rules: [
    {
      id: 'devin-service-key',
      name: 'Devin API key',
      kind: 'structured',
      severity: 'error',
      env: 'DEVIN_API_KEY',
      keywords: ['apk_', 'cog_'],
      // Base64 of the organisation, the user and the key; a service user's key is base32.
      pattern: token(/apk_(?:user_)?[0-9A-Za-z+/]{80,180}={0,2}|cog_[a-z2-7]{52}/, '+/='),
      minEntropy: 3,
      sample: (make) =>
        make.pick([
          `apk_user_${make.base64(152)}`,
          `apk_${make.base64(90)}`,
          `cog_${make.from('abcdefghijklmnopqrstuvwxyz234567', 52)}`,
        ]),
      nearMisses: (make) => [`apk_${make.alnum(30)}`, `cog_${make.lower(20)}`, `cog_${'a'.repeat(52)}`],
    },
  ],
} satisfies Provider;
