import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { isInContext } from './_in-context.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'VolcEngine',
  revoke: { via: 'dashboard', path: ['Access control', 'API access keys', 'Disable, then delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'volcengine-access-key',
      name: 'VolcEngine access key',
      kind: 'structured',
      severity: 'error',
      env: 'VOLC_ACCESSKEY',
      keywords: ['aklt'],
      // Base64 of 32 hex digits: 43 characters. Kingsoft Cloud has the same prefix before 22.
      pattern: token(/AKLT(?<body>[\w-]{32,60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `AKLT${Buffer.from(make.hex(32)).toString('base64url')}`,
      nearMisses: (make) => [`AKLT${make.alnum(22)}`],
    },
    {
      id: 'volcengine-ark-api-key',
      name: 'VolcEngine Ark API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ARK_API_KEY',
      revoke: { via: 'dashboard', path: ['Ark console', 'API keys', 'Delete'] },
      ...contextual({
        names: ['ark api', 'volcengine', 'volc ark', 'doubao'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `ark_api_sha256 = ${createUuid(make)}`,
        `ark_api_id: ${createUuid(make)}`,
        `ARK_API_KEY=${make.hex(30)}`,
      ],
    },
    {
      id: 'volcengine-secret-key',
      name: 'VolcEngine secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'VOLC_SECRETKEY',
      // Stands beside its `AKLT…`; base64 of base64.
      ...contextual({
        names: ['volcengine secret', 'volc secret', 'volc secretkey', 'volcengine sk', 'volc sk'],
        keywords: ['volc'],
        body: /[0-9A-Za-z+/]{40,60}={0,2}/i,
        inside: '+/=',
      }),
      validate: isInContext,
      sample: (make) => Buffer.from(Buffer.from(make.hex(32)).toString('base64')).toString('base64'),
      nearMisses: (make) => [
        `volcengine_secret_sha256 = ${Buffer.from(Buffer.from(make.hex(32)).toString('base64')).toString('base64')}`,
        `VOLC_SECRETKEY=${make.alnum(30)}`,
      ],
    },
  ],
} satisfies Provider;
