import type { Make, Provider } from '../rule-types.ts';
import { crc32 } from './_checksums.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

/** A token of 192 characters: a head, random ones, and `=` with the CRC-32 of everything before in capital hex. */
function endWithSum(head: string, make: Make): string {
  const body = `${head}${make.base64url(183 - head.length)}=`;
  return body + crc32(body).toString(16).toUpperCase().padStart(8, '0');
}

export default {
  name: 'Atlassian',
  revoke: {
    via: 'dashboard',
    url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    path: ['Account settings', 'Security', 'API tokens', 'Revoke'],
  },
  playbook: { keys: 'several' },
  rules: [
    {
      id: 'atlassian-api-token',
      name: 'Atlassian API token',
      kind: 'structured',
      severity: 'error',
      env: 'ATLASSIAN_API_TOKEN',
      keywords: ['atatt3'],
      // 192 characters in all, but neither that nor the CRC-32 at the end of most is documented.
      pattern: token(/ATATT3[\w=-]{170,190}/, '_-'),
      minEntropy: 3,
      sample: (make) => endWithSum('ATATT3xFfGF0', make),
      nearMisses: (make) => [`ATATT3xFfGF0${make.base64url(100)}`],
    },
    {
      id: 'bitbucket-cloud-access-token',
      name: 'Bitbucket access token',
      kind: 'structured',
      severity: 'error',
      env: 'BITBUCKET_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://bitbucket.org/',
        path: ['Repository, project or workspace settings', 'Access tokens', 'Revoke'],
      },
      keywords: ['atctt3xffgn0'],
      pattern: token(/ATCTT3xFfGN0[\w=-]{165,185}/, '_-'),
      minEntropy: 3,
      sample: (make) => endWithSum('ATCTT3xFfGN0', make),
      nearMisses: (make) => [`ATCTT3xFfGN0${make.base64url(60)}`],
    },
    {
      id: 'atlassian-org-admin-key',
      name: 'Atlassian organization API key',
      kind: 'structured',
      severity: 'error',
      env: 'ATLASSIAN_ADMIN_API_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://admin.atlassian.com/',
        path: ['Organization settings', 'API keys', 'Revoke'],
      },
      keywords: ['atctt3'],
      pattern: token(/ATCTT3(?!xFfGN0)[\w=-]{170,190}/, '_-'),
      minEntropy: 3,
      sample: (make) => endWithSum('ATCTT3xFfGJ1', make),
      nearMisses: (make) => [`ATCTT3${make.base64url(80)}`],
    },
    {
      id: 'bitbucket-app-password',
      name: 'Bitbucket app password',
      kind: 'structured',
      // App passwords stopped working in June 2026.
      severity: 'warning',
      env: 'BITBUCKET_APP_PASSWORD',
      revoke: {
        via: 'dashboard',
        url: 'https://bitbucket.org/account/settings/app-passwords/',
        path: ['Personal settings', 'App passwords', 'Delete'],
      },
      keywords: ['atbb'],
      pattern: token(/ATBB[0-9A-Za-z]{32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `ATBB${make.alnum(24)}${make.hex(8).toUpperCase()}`,
      nearMisses: (make) => [`ATBB${make.alnum(12)}`, `ATBB${make.alnum(40)}`],
    },
    {
      id: 'bitbucket-data-center-token',
      name: 'Bitbucket Data Center access token',
      kind: 'structured',
      severity: 'error',
      env: 'BITBUCKET_TOKEN',
      revoke: { via: 'dashboard', path: ['Profile or repository settings', 'HTTP access tokens', 'Revoke'] },
      keywords: ['bbdc-'],
      // Base64 of a number of twelve digits, a colon and twenty bytes, with `@` and `_` for some characters.
      pattern: token(/BBDC-[MNO][\w+/@-]{39,49}/, '+/='),
      minEntropy: 3,
      sample: (make) =>
        `BBDC-${Buffer.concat([Buffer.from(`${make.digits(12)}:`), make.bytes(20)]).toString('base64url')}`,
      nearMisses: (make) => [`BBDC-${make.hex(4)}-${make.hex(12)}`, `BBDC-X${make.alnum(43)}`],
    },
    {
      id: 'atlassian-api-token-legacy',
      name: 'Atlassian API token (before `ATATT3`)',
      kind: 'contextual',
      severity: 'error',
      env: 'JIRA_API_TOKEN',
      // Issued until 2023.
      ...contextual({ names: ['jira', 'confluence', 'atlassian'], alphabet: '0-9A-Za-z', length: 24 }),
      sample: (make) => make.alnum(24),
      nearMisses: (make) => [make.alnum(24), `JIRA_API_TOKEN=${make.alnum(18)}`],
    },
    {
      id: 'bitbucket-client-secret',
      name: 'Bitbucket OAuth consumer secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BITBUCKET_CLIENT_SECRET',
      revoke: { via: 'dashboard', path: ['Workspace settings', 'OAuth consumers', 'Delete'] },
      ...contextual({ names: ['bitbucket'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `BITBUCKET_CLIENT_SECRET=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;
