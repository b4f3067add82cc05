import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Google Cloud Storage',
  docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
  revoke: { via: 'dashboard', path: ['Cloud Storage', 'Settings', 'Interoperability', 'Delete'] },
  playbook: {
    logs: 'https://console.cloud.google.com/logs/query',
    limits: 'https://console.cloud.google.com/billing/budgets',
    limit: 'soft',
    keys: 'several',
    contact: 'https://docs.cloud.google.com/docs/security/compromised-credentials',
  },
  rules: [
    {
      id: 'google-storage-hmac-secret',
      name: 'Google Cloud Storage HMAC secret',
      kind: 'contextual',
      severity: 'error',
      env: 'GCS_SECRET_ACCESS_KEY',
      // `GOOG` and 20 or 57 characters are its access id.
      ...contextual({
        names: ['gcs secret', 'gcs hmac', 'storage hmac', 'google hmac', 'gs_secret_access_key'],
        keywords: [
          'gcssecret',
          'gcs_secret',
          'gcs-secret',
          'gcs.secret',
          'gcshmac',
          'gcs_hmac',
          'gcs-hmac',
          'storagehmac',
          'storage_hmac',
          'storage-hmac',
          'googlehmac',
          'google_hmac',
          'gs_secret',
        ],
        alphabet: '0-9A-Za-z+/',
        length: 40,
      }),
      sample: (make) => make.base64(40),
      nearMisses: (make) => [
        make.base64(40),
        `GCS_SECRET_ACCESS_KEY=${make.base64(34)}`,
        `GCS_ACCESS_KEY_ID=GOOG1E${make.upper(55)}`,
      ],
    },
  ],
} satisfies Provider;
