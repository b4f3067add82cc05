import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

// The middle of every key: base64 of the company's name.
const MARK = ['T3', 'BlbkFJ'].join('');

export default {
  name: 'OpenAI',
  docs: 'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
  revoke: {
    via: 'dashboard',
    url: 'https://platform.openai.com/api-keys',
    path: ['API keys', 'Revoke'],
  },
  playbook: {
    usage: 'https://platform.openai.com/usage',
    limits: 'https://platform.openai.com/settings/organization/limits',
    limit: 'opt-in',
    topUp: 'on',
    keys: 'several',
    github: 'revoked',
    contact: 'https://help.openai.com',
    scopes: 'https://help.openai.com/en/articles/8867743-assign-api-key-permissions',
  },
  rules: [
    {
      id: 'openai-api-key',
      name: 'OpenAI API key',
      kind: 'structured',
      severity: 'error',
      env: 'OPENAI_API_KEY',
      keywords: ['t3blbkfj'],
      // User, project and service account keys; 20, 58 or 74 characters are seen on each side of the mark.
      pattern: token(/sk-(?!admin-)[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/, '_-'),
      sample: (make) => {
        const width = make.pick([20, 58, 74]);
        const kind = make.pick(['proj-', 'svcacct-']);
        return `sk-${kind}${make.base64url(width)}${MARK}${make.base64url(width)}`;
      },
      nearMisses: (make) => [
        `sk-proj-${make.base64url(74)}T4BlbkFJ${make.base64url(74)}`,
        `sk-proj-${make.base64url(8)}${MARK}${make.base64url(8)}`,
      ],
    },
    {
      id: 'openai-admin-key',
      name: 'OpenAI admin key',
      kind: 'structured',
      severity: 'error',
      env: 'OPENAI_ADMIN_KEY',
      docs: 'https://developers.openai.com/api/docs/guides/admin-apis',
      revoke: {
        via: 'dashboard',
        url: 'https://platform.openai.com/settings/organization/admin-keys',
        path: ['Settings', 'Organization', 'Admin keys', 'Delete'],
      },
      keywords: ['sk-admin-'],
      pattern: token(/sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/, '_-'),
      sample: (make) => {
        const width = make.pick([58, 74]);
        return `sk-admin-${make.base64url(width)}${MARK}${make.base64url(width)}`;
      },
      nearMisses: (make) => [`sk-admin-${make.base64url(124)}`],
    },
  ],
} satisfies Provider;
