import type { Provider } from '../rule-types.ts';
import { hasNpmChecksum } from './_checks.ts';
import { withCrcBase62 } from './_checksums.ts';
import { token } from './_token.ts';

export default {
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  revoke: { via: 'dashboard', path: ['npm', 'Access Tokens', 'Delete'] },
  playbook: { keys: 'several', github: 'revoked' },
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
    {
      id: 'npm-registry-credential',
      name: 'Credential of an npm registry',
      kind: 'contextual',
      severity: 'error',
      env: 'NPM_TOKEN',
      docs: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
      // A line of .npmrc: any registry's token, or user and password in base64.
      keywords: ['_authtoken', '_auth=', '_auth =', ':_password'],
      pattern:
        /(?:(?<![\w.])_auth(?:Token)?|:_password)[ \t]{0,4}=[ \t]{0,4}["']?(?=[^\d\s]{0,200}\d)(?<secret>[0-9A-Za-z_+/=.~-]{16,2000})(?![\w${([])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = [8, 4, 4, 4, 12].map((length) => make.hex(length)).join('-');
        return { text: `//npm.${make.lower(6)}.com/:_authToken=${secret}`, secret };
      },
      nearMisses: (make) => [
        `//npm.${make.lower(6)}.com/:_authToken=\${NPM_TOKEN}`,
        `//npm.${make.lower(6)}.com/:_authToken=your-token`,
        '//npm.acme.io/:_password=',
        '_digest_auth = self.build_digest_header2(',
        '_auth = get_auth_from_url_of_request(url)',
      ],
    },
  ],
} satisfies Provider;
