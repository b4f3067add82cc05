import type { Provider } from '../rule-types.ts';
import { isGoogleApiKey } from './_checks.ts';
import { contextual } from './_contextual.ts';
import { createPem } from './_pem.ts';
import { token } from './_token.ts';

const credentials = 'https://console.cloud.google.com/apis/credentials';

export default {
  name: 'Google',
  docs: 'https://developers.google.com/identity/protocols/oauth2',
  revoke: { via: 'dashboard', url: credentials, path: ['APIs & Services', 'Credentials', 'Delete'] },
  playbook: {
    usage: 'https://console.cloud.google.com/apis/dashboard',
    logs: 'https://console.cloud.google.com/logs/query',
    limits: 'https://console.cloud.google.com/billing/budgets',
    limit: 'soft',
    keys: 'several',
    github: 'told',
    contact: 'https://docs.cloud.google.com/docs/security/compromised-credentials',
  },
  rules: [
    {
      id: 'google-api-key',
      name: 'Google API key',
      kind: 'structured',
      severity: 'error',
      env: 'GOOGLE_API_KEY',
      docs: 'https://ai.google.dev/gemini-api/docs/api-key',
      keywords: ['aiza'],
      // Maps, YouTube, Cloud, older Gemini keys look alike. A Firebase web configuration holds one on
      // purpose: it is let pass where file, name or neighbours say so, which the key itself cannot.
      multiline: true,
      pattern: token(/AIza[\w-]{35}/, '_-'),
      validate: isGoogleApiKey,
      sample: (make) => `AIzaSy${make.base64url(33)}`,
      nearMisses: (make) => [
        `AIzaSy${make.base64url(20)}`,
        `AIzaSy${'x'.repeat(33)}`,
        `{\n  apiKey: "AIzaSy${make.base64url(33)}",\n  authDomain: "app.acme.io",\n}`,
        `NEXT_PUBLIC_FIREBASE_API_KEY=AIzaSy${make.base64url(33)}`,
      ],
    },
    {
      id: 'google-gemini-key',
      name: 'Gemini API key',
      kind: 'structured',
      severity: 'error',
      env: 'GEMINI_API_KEY',
      playbook: {
        usage: 'https://aistudio.google.com/usage',
        limits: 'https://ai.google.dev/gemini-api/docs/billing',
        limit: 'hard',
      },
      docs: 'https://ai.google.dev/gemini-api/docs/api-key',
      revoke: {
        via: 'dashboard',
        url: 'https://aistudio.google.com/app/apikey',
        path: ['Google AI Studio', 'API keys', 'Delete'],
      },
      keywords: ['aq.ab'],
      pattern: token(/AQ\.Ab[\w-]{44,60}/, '_-'),
      sample: (make) => `AQ.Ab8RN6${make.base64url(44)}`,
      nearMisses: (make) => [`AQ.Ab8RN6${make.base64url(12)}`],
    },
    {
      id: 'google-oauth-client-secret',
      name: 'Google OAuth client secret',
      kind: 'structured',
      severity: 'error',
      env: 'GOOGLE_CLIENT_SECRET',
      revoke: {
        via: 'dashboard',
        url: credentials,
        path: ['OAuth client', 'Add secret', 'Disable the old one', 'Delete'],
      },
      keywords: ['gocspx-'],
      pattern: token(/GOCSPX-[\w-]{28}/, '_-'),
      sample: (make) => `GOCSPX-${make.base64url(28)}`,
      nearMisses: (make) => [`GOCSPX-${make.base64url(12)}`],
    },
    {
      id: 'google-oauth-access-token',
      name: 'Google OAuth access token',
      kind: 'structured',
      severity: 'error',
      env: 'GOOGLE_ACCESS_TOKEN',
      revoke: {
        via: 'command',
        command: 'curl -d "token=$GOOGLE_ACCESS_TOKEN" https://oauth2.googleapis.com/revoke',
      },
      keywords: ['ya29.'],
      pattern: token(/ya29\.(?:[a-z]\.)?[\w-]{20,2000}/, '_-'),
      sample: (make) => `ya29.a0${make.base64url(150)}`,
      nearMisses: (make) => [`ya29.${make.base64url(12)}`],
    },
    {
      id: 'google-oauth-refresh-token',
      name: 'Google OAuth refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'GOOGLE_REFRESH_TOKEN',
      revoke: {
        via: 'command',
        command: 'curl -d "token=$GOOGLE_REFRESH_TOKEN" https://oauth2.googleapis.com/revoke',
      },
      keywords: ['1//0'],
      pattern: token(/1\/\/0[0-9a-z][\w-]{38,508}/, '_-'),
      minEntropy: 4,
      sample: (make) => `1//0${make.pick(['g', '4', 'e'])}${make.base64url(60)}-L9Ir${make.base64url(36)}`,
      nearMisses: (make) => [
        `1//0g${make.base64url(12)}`,
        'https://x.test/1//0c-this-is-a-path-of-some-length/',
      ],
    },
    {
      id: 'google-service-account-key',
      name: 'Google Cloud service account key',
      kind: 'private-key',
      severity: 'error',
      env: 'GOOGLE_SERVICE_ACCOUNT_KEY',
      playbook: {
        github: 'revoked',
        command: 'gcloud iam service-accounts keys delete KEY_ID --iam-account ACCOUNT',
      },
      docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
      revoke: {
        via: 'dashboard',
        path: ['IAM & Admin', 'Service accounts', 'The account', 'Keys', 'Delete the key of private_key_id'],
      },
      keywords: ['private_key_id'],
      multiline: true,
      pattern:
        /private_key_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[0-9a-f]{40}\\{0,3}"[\s,\\nr]{1,40}"private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN PRIVATE KEY-----[^"-]{200,4000}-----END PRIVATE KEY-----)/,
      sample: (make) => {
        const secret = createPem(make, 'PRIVATE KEY', 1200).replaceAll('\n', String.raw`\n`);
        const id = make.hex(40);
        return { text: `"private_key_id": "${id}",\n  "private_key": "${secret}\\n",\n`, secret };
      },
      nearMisses: (make) => [
        `"private_key_id": "${make.hex(40)}"`,
        `"private_key_id": "${make.hex(40)}",\n"private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"`,
      ],
    },
    {
      id: 'google-fcm-server-key',
      name: 'Firebase Cloud Messaging server key',
      kind: 'structured',
      // The interface that takes it was shut down in 2024.
      severity: 'warning',
      env: 'FCM_SERVER_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://console.firebase.google.com/',
        path: ['Project settings', 'Cloud Messaging', 'Delete'],
      },
      keywords: [':apa91b'],
      pattern: token(/AAAA[\w-]{7}:APA91b[\w-]{134}/, '_-'),
      sample: (make) => `AAAA${make.base64url(7)}:APA91b${make.base64url(134)}`,
      nearMisses: (make) => [`${make.base64url(22)}:APA91b${make.base64url(134)}`],
    },
    {
      id: 'google-recaptcha-secret',
      name: 'reCAPTCHA secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'RECAPTCHA_SECRET_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://www.google.com/recaptcha/admin',
        path: ['Your site', 'Settings', 'Reset keys'],
      },
      // A site key looks alike and is public: the name must say which it is.
      ...contextual({
        names: ['recaptcha secret', 'recaptcha private', 'captcha secret'],
        prefix: '6L',
        alphabet: '0-9A-Za-z_-',
        length: 38,
      }),
      sample: (make) => `6L${make.base64url(38)}`,
      nearMisses: (make) => [`recaptcha_site_key = 6L${make.base64url(38)}`],
    },
  ],
} satisfies Provider;
