import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'JFrog',
  revoke: { via: 'dashboard', path: ['Administration', 'User management', 'Access tokens', 'Revoke'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'jfrog-api-key',
      name: 'JFrog Artifactory API key',
      kind: 'structured',
      severity: 'error',
      env: 'ARTIFACTORY_API_KEY',
      revoke: { via: 'dashboard', path: ['User profile', 'API key', 'Revoke'] },
      keywords: ['akcp'],
      pattern: token(/AKCp[0-9A-Za-z]{68,70}/, '+/='),
      minEntropy: 3,
      sample: (make) => `AKCp${make.alnum(69)}`,
      nearMisses: (make) => [`AKCp${make.alnum(30)}`, `AKCp${make.alnum(90)}`],
    },
    {
      id: 'jfrog-reference-token',
      name: 'JFrog reference token',
      kind: 'structured',
      severity: 'error',
      env: 'JFROG_ACCESS_TOKEN',
      // Base64 of `reftkn:`, a version, the time of expiry, and the secret.
      keywords: ['cmvmd'],
      pattern: token(/cmVmd[0-9A-Za-z]{59}/, '+/='),
      minEntropy: 3,
      sample: (make) => Buffer.from(`reftkn:01:17${make.digits(8)}:${make.alnum(27)}`).toString('base64'),
      nearMisses: (make) => [`cmVmdGtuOj${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
