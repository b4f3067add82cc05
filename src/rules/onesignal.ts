import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'OneSignal',
  revoke: { via: 'dashboard', path: ['Settings', 'Keys & IDs', 'Delete or rotate'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'onesignal-api-key',
      name: 'OneSignal API key',
      kind: 'structured',
      severity: 'error',
      env: 'ONESIGNAL_API_KEY',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: token(/os_v2_(?:app|org)_[a-z2-7]{103}/),
      sample: (make) =>
        `os_v2_${make.pick(['app', 'org'])}_${make.from('abcdefghijklmnopqrstuvwxyz234567', 103)}`,
      nearMisses: (make) => [`os_v2_app_${make.lower(60)}`],
    },
    {
      id: 'onesignal-legacy-key',
      name: 'OneSignal legacy API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ONESIGNAL_REST_API_KEY',
      // Base64 of a UUID; a bare UUID is the id of the app.
      ...contextual({ names: ['onesignal'], body: /[MNOYZ][0-9A-Za-z]{47}/, inside: '+/=' }),
      sample: (make) => Buffer.from(createUuid(make)).toString('base64'),
      nearMisses: (make) => [
        `onesignal_sha256 = ${Buffer.from(createUuid(make)).toString('base64')}`,
        `ONESIGNAL_REST_API_KEY=${make.alnum(40)}`,
        `ONESIGNAL_APP_ID=${createUuid(make)}`,
      ],
    },
  ],
} satisfies Provider;
