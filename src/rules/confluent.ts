import type { Provider } from '../rule-types.ts';
import { crc32 } from './_checksums.ts';
import { token } from './_token.ts';

/** A text with the first six base64 characters of the little-endian bytes of its CRC-32. */
function withChecksum(body: string): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  return body + sum.toString('base64').slice(0, 6);
}

export default {
  name: 'Confluent',
  revoke: {
    via: 'dashboard',
    url: 'https://confluent.cloud/settings/api-keys',
    path: ['API keys', 'Delete'],
  },
  playbook: { keys: 'several' },
  rules: [
    {
      id: 'confluent-cloud-api-secret',
      name: 'Confluent Cloud API secret',
      kind: 'structured',
      severity: 'error',
      env: 'CONFLUENT_CLOUD_API_SECRET',
      keywords: ['cflt'],
      // The checksum is not documented, so it decides nothing.
      pattern: token(/cflt[0-9A-Za-z+/]{60}/, '+/='),
      minEntropy: 3,
      sample: (make) => `cflt${withChecksum(make.base64(54))}`,
      nearMisses: (make) => [`cflt${make.alnum(30)}`, `cflt${'x'.repeat(60)}`],
    },
  ],
} satisfies Provider;
