import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'VirusTotal',
  revoke: { via: 'dashboard', path: ['API key', 'Regenerate'] },
  rules: [
    {
      id: 'virustotal-api-key',
      name: 'VirusTotal API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VIRUSTOTAL_API_KEY',
      // As long as the digest of a file, for which its name stands as often: the name has to say key.
      ...contextual({
        names: ['virustotal', 'virus total', 'vt api', 'vt key', 'vt token'],
        keywords: ['virustotal', 'virus_total', 'virus-total', 'virus total', 'vt_', 'vt-', 'vtapi', 'vtkey'],
        alphabet: '0-9a-f',
        length: 64,
      }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `virustotal_sha256 = ${make.hex(64)}`,
        `VIRUSTOTAL_API_KEY=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;
