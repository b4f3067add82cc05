import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Pinecone',
  revoke: { via: 'dashboard', path: ['Project', 'API keys', 'Delete'] },
  playbook: { keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'pinecone-api-key',
      name: 'Pinecone API key',
      kind: 'structured',
      severity: 'error',
      env: 'PINECONE_API_KEY',
      keywords: ['pcsk_'],
      pattern: token(/pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}/),
      sample: (make) => `pcsk_${make.alnum(make.pick([5, 6]))}_${make.alnum(63)}`,
      nearMisses: (make) => [`pcsk_${make.alnum(5)}_${make.alnum(40)}`],
    },
    {
      id: 'pinecone-legacy-key',
      name: 'Pinecone API key (before 2024)',
      kind: 'contextual',
      severity: 'error',
      env: 'PINECONE_API_KEY',
      ...contextual({ names: ['pinecone'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `pinecone_sha256 = ${createUuid(make)}`,
        `pinecone_id: ${createUuid(make)}`,
        `PINECONE_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;
