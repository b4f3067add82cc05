import type { Provider } from '../rule-types.ts';
import { hasGithubChecksum } from './_checks.ts';
import { withCrcBase62 } from './_checksums.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  revoke: {
    via: 'dashboard',
    url: 'https://github.com/settings/tokens',
    path: ['Settings', 'Developer settings', 'Personal access tokens', 'Delete'],
  },
  rules: [
    {
      id: 'github-pat-classic',
      name: 'GitHub personal access token (classic)',
      kind: 'structured',
      severity: 'error',
      env: 'GITHUB_TOKEN',
      keywords: ['ghp_'],
      pattern: token(/ghp_[0-9A-Za-z]{36}/),
      validate: hasGithubChecksum,
      sample: (make) => `ghp_${withCrcBase62(make.alnum(30))}`,
      nearMisses: (make) => [`ghp_${make.alnum(30)}000000`, `ghp_${make.alnum(35)}`],
    },
    {
      id: 'github-pat-fine-grained',
      name: 'GitHub fine-grained personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'GITHUB_TOKEN',
      keywords: ['github_pat_'],
      pattern: token(/github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}/, '_-'),
      sample: (make) => `github_pat_${make.alnum(22)}_${make.alnum(59)}`,
      nearMisses: (make) => [`github_pat_${make.alnum(22)}_${make.alnum(40)}`],
    },
    {
      id: 'github-oauth-token',
      name: 'GitHub OAuth or app user token',
      kind: 'structured',
      severity: 'error',
      env: 'GITHUB_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://github.com/settings/applications',
        path: ['Settings', 'Applications', 'Revoke'],
      },
      keywords: ['gho_', 'ghu_'],
      pattern: token(/gh[ou]_[0-9A-Za-z]{36}/),
      validate: hasGithubChecksum,
      sample: (make) => `gh${make.pick(['o', 'u'])}_${withCrcBase62(make.alnum(30))}`,
      nearMisses: (make) => [`gho_${make.alnum(30)}000000`],
    },
    {
      id: 'github-app-token',
      name: 'GitHub App installation token',
      kind: 'structured',
      severity: 'error',
      env: 'GITHUB_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Applications', 'Installed GitHub Apps', 'Configure'] },
      keywords: ['ghs_'],
      // Without a usable checksum; since April 2026 also `ghs_<app id>_<JWT>` of about 520 characters.
      pattern: token(/ghs_(?:[0-9A-Za-z]{36}|\d{1,12}_eyJ[\w.-]{100,2000})/, '_-'),
      sample: (make) =>
        make.pick([
          `ghs_${make.alnum(36)}`,
          `ghs_${make.digits(7)}_eyJ${make.base64url(60)}.eyJ${make.base64url(200)}.${make.base64url(86)}`,
        ]),
      nearMisses: (make) => [`ghs_${make.alnum(20)}`],
    },
    {
      id: 'github-refresh-token',
      name: 'GitHub App refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'GITHUB_REFRESH_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Applications', 'Authorized GitHub Apps', 'Revoke'] },
      keywords: ['ghr_'],
      pattern: token(/ghr_[0-9A-Za-z]{36}(?:[0-9A-Za-z]{40})?/),
      sample: (make) => `ghr_${withCrcBase62(make.alnum(70))}`,
      nearMisses: (make) => [`ghr_${make.alnum(50)}`],
    },
    {
      id: 'github-token-legacy',
      name: 'GitHub token or client secret without a prefix',
      kind: 'contextual',
      severity: 'error',
      env: 'GITHUB_TOKEN',
      // Tokens before April 2021 and client secrets look like an object id of git: the name must say more.
      ...contextual({
        names: [
          'github token',
          'github access token',
          'github api',
          'github pat',
          'github secret',
          'github client secret',
          'github key',
          'gh token',
        ],
        alphabet: '0-9a-f',
        length: 40,
      }),
      minEntropy: 3,
      sample: (make) => make.hex(40),
      nearMisses: (make) => [`github_sha = ${make.hex(40)}`, `uses: acme/github-action@${make.hex(40)}`],
    },
  ],
} satisfies Provider;
