import type { Provider } from '../rule-types.ts';
import { hasNpmChecksum } from './_checks.ts';
import { withCrcBase62 } from './_checksums.ts';
import { token } from './_token.ts';

export default {
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  revoke: { via: 'dashboard', path: ['npm', 'Access Tokens', 'Delete'] },
  rules: [
    {
      id: 'npm-access-token',
      name: 'npm access token',
      kind: 'structured',
      severity: 'error',
      env: 'NPM_TOKEN',
      keywords: ['npm_'],
      pattern: token(/npm_[0-9A-Za-z]{36}/),
      validate: hasNpmChecksum,
      sample: (make) => `npm_${withCrcBase62(make.alnum(30))}`,
      nearMisses: (make) => [`npm_${make.alnum(30)}000000`, `npm_${make.alnum(35)}`, 'npm_config_registry'],
    },
  ],
} satisfies Provider;
