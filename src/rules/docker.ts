import type { Provider } from '../rule-types.ts';
import { isDockerAuth } from './_docker.ts';
import { token } from './_token.ts';

const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Docker',
  docs: 'https://docs.docker.com/security/access-tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://app.docker.com/settings/personal-access-tokens',
    path: ['Account settings', 'Personal access tokens', 'Delete'],
  },
  playbook: { keys: 'several', github: 'told', scopes: 'https://docs.docker.com/security/access-tokens/' },
  rules: [
    {
      id: 'docker-hub-personal-access-token',
      name: 'Docker Hub personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'DOCKER_PASSWORD',
      keywords: ['dckr_pat_'],
      pattern: token(/dckr_pat_[\w-]{27}/, '_-'),
      minEntropy: 3,
      sample: (make) => `dckr_pat_${make.base64url(26)}${make.alnum(1)}`,
      nearMisses: (make) => [`dckr_pat_${make.alnum(16)}`, `dckr_pat_${'x'.repeat(27)}`],
    },
    {
      id: 'docker-hub-org-access-token',
      name: 'Docker organization access token',
      kind: 'structured',
      severity: 'error',
      env: 'DOCKER_PASSWORD',
      revoke: { via: 'dashboard', path: ['Organization', 'Access tokens', 'Delete'] },
      keywords: ['dckr_oat_'],
      // 32 characters, 27 in one example of the provider.
      pattern: token(/dckr_oat_[\w-]{27,32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `dckr_oat_${make.base64url(31)}${make.alnum(1)}`,
      nearMisses: (make) => [`dckr_oat_${make.alnum(16)}`],
    },
    {
      id: 'docker-config-auth',
      name: 'Registry password in a Docker configuration',
      kind: 'structured',
      severity: 'error',
      env: 'DOCKER_AUTH_CONFIG',
      docs: 'https://docs.docker.com/reference/cli/docker/login/',
      revoke: {
        via: 'dashboard',
        path: ["The registry's account settings", 'Change the password or delete the token'],
      },
      keywords: ['"auth'],
      pattern:
        /\\{0,3}"auth\\{0,3}"[ \t]{0,8}:[ \t]{0,8}\\{0,3}"(?<secret>[0-9A-Za-z+/]{12,1600}={0,2})(?![0-9A-Za-z+/=])/,
      validate: isDockerAuth,
      sample: (make) => {
        const secret = Buffer.from(`${make.lower(8)}:${make.alnum(24)}`).toString('base64');
        return { text: `"auth": "${secret}"`, secret };
      },
      nearMisses: (make) => [
        `"auth": "${make.lower(24)}"`,
        `"auth": "${Buffer.from('user:changeme').toString('base64')}"`,
        `"author": "${Buffer.from(`user:${make.alnum(24)}`).toString('base64')}"`,
      ],
    },
    {
      id: 'docker-swarm-token',
      name: 'Docker Swarm join token or unlock key',
      kind: 'structured',
      severity: 'error',
      env: 'DOCKER_SWARM_TOKEN',
      docs: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
      revoke: { via: 'command', command: 'docker swarm join-token --rotate worker' },
      keywords: ['swmtkn-1-', 'swmkey-1-'],
      // The hash of the swarm's certificate and a secret; an unlock key is 32 bytes of base64.
      pattern: token(/SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}|SWMKEY-1-[0-9A-Za-z+/]{43}/, '_-'),
      sample: (make) =>
        make.pick([
          `SWMTKN-1-${make.from(BASE36, 50)}-${make.from(BASE36, 25)}`,
          `SWMKEY-1-${make.base64(43)}`,
        ]),
      nearMisses: (make) => [`SWMTKN-1-${make.from(BASE36, 50)}`, `SWMKEY-1-${make.alnum(12)}`],
    },
  ],
} satisfies Provider;
