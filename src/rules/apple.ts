import type { Provider } from '../rule-types.ts';

export default {
  name: 'Apple',
  revoke: {
    via: 'dashboard',
    url: 'https://appstoreconnect.apple.com/access/integrations/api',
    path: ['Users and Access', 'Integrations', 'Revoke'],
  },
  rules: [
    {
      id: 'apple-app-store-connect-key',
      name: 'App Store Connect or push notification key',
      kind: 'file',
      severity: 'error',
      env: 'APP_STORE_CONNECT_API_KEY',
      keywords: ['key_'],
      path: /(?:^|\/)(?:Auth|Subscription)Key_[0-9A-Z]{10}\.p8$/,
      samplePaths: ['AuthKey_2X9R4HXF34.p8', 'ios/keys/SubscriptionKey_ABCDE12345.p8'],
      nearMissPaths: ['AuthKey.p8.example', 'docs/AuthKey_XXXX.md', 'AuthKey_2X9R4HXF34.pub'],
    },
  ],
} satisfies Provider;
