import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  revoke: { via: 'self' },
  playbook: { kind: 'vpn-key' },
  rules: [
    {
      id: 'wireguard-config-key',
      name: 'Key in a WireGuard configuration',
      kind: 'structured',
      severity: 'error',
      env: 'WIREGUARD_PRIVATE_KEY',
      keywords: ['privatekey =', 'privatekey=', 'presharedkey'],
      // 32 bytes in base64; the peer's `PublicKey` looks the same.
      pattern:
        /(?<![\w.])(?:Private|Preshared)Key[ \t]{0,8}=[ \t]{0,8}(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![0-9A-Za-z+/=])/,
      sample: (make) => {
        const secret = Buffer.from(make.bytes(32)).toString('base64');
        return { text: `${make.pick(['PrivateKey', 'PresharedKey'])} = ${secret}`, secret };
      },
      nearMisses: (make) => [
        `PublicKey = ${Buffer.from(make.bytes(32)).toString('base64')}`,
        `PrivateKey = ${make.base64(20)}=`,
      ],
    },
    {
      id: 'wireguard-private-key',
      name: 'WireGuard private key',
      kind: 'contextual',
      severity: 'error',
      env: 'WIREGUARD_PRIVATE_KEY',
      ...contextual({
        names: ['wireguard private key', 'wireguard key', 'wg private key', 'wg privkey'],
        keywords: ['wireguard', 'wg_', 'wg-', 'wgpri'],
        body: /[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=/,
        inside: '=',
      }),
      sample: (make) => Buffer.from(make.bytes(32)).toString('base64'),
      nearMisses: (make) => [
        `wireguard_private_key_sha256 = ${Buffer.from(make.bytes(32)).toString('base64')}`,
        `WIREGUARD_PRIVATE_KEY=${Buffer.from(make.bytes(24)).toString('base64')}`,
      ],
    },
    {
      id: 'wireguard-preshared-key',
      name: 'WireGuard preshared key',
      kind: 'contextual',
      severity: 'error',
      env: 'WIREGUARD_PRESHARED_KEY',
      ...contextual({
        names: ['preshared key', 'wireguard psk', 'wg psk'],
        keywords: ['preshared', 'wireguard', 'wg_psk'],
        body: /[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=/,
        inside: '=',
      }),
      sample: (make) => Buffer.from(make.bytes(32)).toString('base64'),
      nearMisses: (make) => [
        `preshared_key_sha256 = ${Buffer.from(make.bytes(32)).toString('base64')}`,
        `WIREGUARD_PRESHARED_KEY=${Buffer.from(make.bytes(24)).toString('base64')}`,
      ],
    },
  ],
} satisfies Provider;
