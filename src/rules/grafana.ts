import type { Provider } from '../rule-types.ts';
import { crc32 } from './_checksums.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

/** A text with the hex of the little-endian bytes of its CRC-32. */
function withChecksum(body: string): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  return `${body}_${sum.toString('hex')}`;
}

export default {
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  revoke: { via: 'dashboard', path: ['Administration', 'Service accounts', 'The token', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'grafana-service-account-token',
      name: 'Grafana service account token',
      kind: 'structured',
      severity: 'error',
      env: 'GRAFANA_TOKEN',
      keywords: ['glsa_'],
      // The CRC-32 at its end is wrong in all public samples, so it decides nothing.
      pattern: token(/glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}/, '_-'),
      sample: (make) => withChecksum(`glsa_${make.alnum(32)}`),
      nearMisses: (make) => [`glsa_${make.alnum(32)}`, `glsa_${make.alnum(20)}_${make.hex(8)}`],
    },
    {
      id: 'grafana-cloud-token',
      name: 'Grafana Cloud access policy token',
      kind: 'structured',
      severity: 'error',
      env: 'GRAFANA_CLOUD_TOKEN',
      docs: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      revoke: {
        via: 'dashboard',
        url: 'https://grafana.com/orgs',
        path: ['Cloud portal', 'Access policies', 'The token', 'Delete'],
      },
      keywords: ['glc_'],
      // Base64 of JSON.
      pattern: token(/glc_[0-9A-Za-z+/]{32,400}={0,3}/, '+/='),
      validate: isVaried,
      sample: (make) => {
        const json = { o: make.digits(6), n: make.lower(8), k: make.alnum(24), m: { r: 'prod-eu-west-0' } };
        return `glc_${Buffer.from(JSON.stringify(json)).toString('base64')}`;
      },
      nearMisses: (make) => [`glc_${make.base64(20)}`, `glc_${'x'.repeat(60)}`],
    },
    {
      id: 'grafana-api-key-legacy',
      name: 'Grafana API key',
      kind: 'structured',
      severity: 'error',
      env: 'GRAFANA_API_KEY',
      revoke: { via: 'dashboard', path: ['Administration', 'API keys', 'Delete'] },
      // Base64 of JSON that begins with `k`, the key.
      keywords: ['eyjrijoi'],
      pattern: token(/eyJrIjoi[0-9A-Za-z+/]{60,400}={0,3}/, '+/='),
      validate: isVaried,
      sample: (make) =>
        Buffer.from(JSON.stringify({ k: make.alnum(32), n: make.lower(8), id: 1 })).toString('base64'),
      nearMisses: (make) => [Buffer.from(JSON.stringify({ k: make.alnum(20), id: 1 })).toString('base64')],
    },
  ],
} satisfies Provider;
