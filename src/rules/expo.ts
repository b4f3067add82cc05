import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Expo',
  revoke: { via: 'dashboard', path: ['Account settings', 'Access tokens', 'Revoke'] },
  rules: [
    {
      id: 'expo-access-token',
      name: 'Expo access token',
      kind: 'contextual',
      severity: 'error',
      env: 'EXPO_TOKEN',
      ...contextual({
        names: ['expo token', 'expo access token', 'eas token'],
        keywords: [
          'expotoken',
          'expo_token',
          'expo-token',
          'expo.token',
          'expoaccess',
          'expo_access',
          'eastoken',
          'eas_token',
        ],
        alphabet: '0-9A-Za-z_-',
        length: 40,
      }),
      sample: (make) => make.base64url(40),
      nearMisses: (make) => [make.base64url(40), `EXPO_TOKEN=${make.base64url(34)}`],
    },
  ],
} satisfies Provider;
