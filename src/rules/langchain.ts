import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'LangChain',
  revoke: {
    via: 'dashboard',
    url: 'https://smith.langchain.com/settings',
    path: ['Settings', 'API keys', 'Delete'],
  },
  playbook: { keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'langsmith-personal-access-token',
      name: 'LangSmith personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'LANGSMITH_API_KEY',
      keywords: ['lsv2_pt_'],
      pattern: token(/lsv2_pt_[0-9A-Fa-f]{32}_[0-9A-Fa-f]{10}/, '_-'),
      sample: (make) => `lsv2_pt_${make.hex(32)}_${make.hex(10)}`,
      nearMisses: (make) => [`lsv2_pt_${make.hex(32)}`, `lsv2_pt_${make.hex(16)}_${make.hex(10)}`],
    },
    {
      id: 'langsmith-service-key',
      name: 'LangSmith service key',
      kind: 'structured',
      severity: 'error',
      env: 'LANGSMITH_API_KEY',
      keywords: ['lsv2_sk_'],
      pattern: token(/lsv2_sk_[0-9A-Fa-f]{32}_[0-9A-Fa-f]{10}/, '_-'),
      sample: (make) => `lsv2_sk_${make.hex(32)}_${make.hex(10)}`,
      nearMisses: (make) => [`lsv2_sk_${make.hex(32)}`, `lsv2_xx_${make.hex(32)}_${make.hex(10)}`],
    },
  ],
} satisfies Provider;
