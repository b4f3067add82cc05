import type { Make, Provider } from '../rule-types.ts';
import { crc32 } from './_checksums.ts';
import { token } from './_token.ts';

function createKey(make: Make): string {
  const body = make.from('0123456789abcdefghijklmnopqrstuvwxyz', 32);
  return `zpka_${body}_${crc32(body).toString(16).padStart(8, '0')}`;
}

export default {
  name: 'Zuplo',
  revoke: { via: 'dashboard', path: ['API key service', 'Consumer', 'Roll or delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'zuplo-consumer-key',
      name: 'Zuplo consumer API key',
      kind: 'structured',
      severity: 'error',
      env: 'ZUPLO_API_KEY',
      keywords: ['zpka_'],
      // The last eight are the CRC-32 of the 32 before; not so in every key that is seen.
      pattern: token(/zpka_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}/),
      minEntropy: 3,
      sample: (make) => createKey(make),
      nearMisses: (make) => [`zpka_${make.hex(32)}`, `zpka_${make.hex(20)}_${make.hex(8)}`],
    },
  ],
} satisfies Provider;
