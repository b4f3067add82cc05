import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Anthropic',
  docs: 'https://support.claude.com/en/articles/9767949-api-key-best-practices',
  revoke: {
    via: 'dashboard',
    url: 'https://platform.claude.com/settings/keys',
    path: ['Claude Console', 'API keys', 'Delete'],
  },
  playbook: {
    usage: 'https://platform.claude.com/usage',
    limits: 'https://platform.claude.com/settings/limits',
    limit: 'hard',
    topUp: 'optional',
    keys: 'several',
    github: 'revoked',
    contact: 'https://support.claude.com',
  },
  rules: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      kind: 'structured',
      severity: 'error',
      env: 'ANTHROPIC_API_KEY',
      keywords: ['sk-ant-api'],
      // The provider documents the prefix alone; 93 characters and `AA` is what is issued.
      pattern: token(/sk-ant-api\d\d-[\w-]{80,120}AA/, '_-'),
      sample: (make) => `sk-ant-api03-${make.base64url(93)}AA`,
      nearMisses: (make) => [
        `sk-ant-api03-${make.base64url(40)}`,
        `sk-ant-api03-${make.base64url(93)}_-`,
        `sk-ant-api03-${'x'.repeat(93)}AA`,
      ],
    },
    {
      id: 'anthropic-admin-api-key',
      name: 'Anthropic Admin API key',
      kind: 'structured',
      severity: 'error',
      env: 'ANTHROPIC_ADMIN_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://platform.claude.com/settings/admin-keys',
        path: ['Claude Console', 'Admin keys', 'Delete'],
      },
      keywords: ['sk-ant-admin'],
      pattern: token(/sk-ant-admin\d\d-[\w-]{80,120}AA/, '_-'),
      sample: (make) => `sk-ant-admin01-${make.base64url(93)}AA`,
      nearMisses: (make) => [`sk-ant-admin01-${make.base64url(30)}`],
    },
    {
      id: 'anthropic-enterprise-api-key',
      name: 'Claude Enterprise API key',
      kind: 'structured',
      severity: 'error',
      env: 'ANTHROPIC_ENTERPRISE_API_KEY',
      revoke: { via: 'dashboard', path: ['claude.ai', 'Organisation settings', 'API'] },
      keywords: ['sk-ant-api01-'],
      pattern: token(/sk-ant-api01-[\w-]{32,79}/, '_-'),
      sample: (make) => `sk-ant-api01-${make.base64url(48)}`,
      nearMisses: (make) => [`sk-ant-api01-${make.base64url(12)}`],
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Claude Code OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'CLAUDE_CODE_OAUTH_TOKEN',
      revoke: { via: 'command', command: 'claude auth logout' },
      // Access and refresh tokens; their length is not documented.
      keywords: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: token(/sk-ant-o[ar]t\d\d-[\w-]{24,200}/, '_-'),
      sample: (make) => `sk-ant-${make.pick(['oat', 'ort'])}01-${make.base64url(95)}`,
      nearMisses: (make) => [`sk-ant-oat01-${make.base64url(12)}`],
    },
  ],
} satisfies Provider;
