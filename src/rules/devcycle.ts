import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'DevCycle',
  revoke: {
    via: 'dashboard',
    url: 'https://app.devcycle.com/r/environments',
    path: ['Environments', 'SDK keys', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'devcycle-server-key',
      name: 'DevCycle server SDK key',
      kind: 'structured',
      severity: 'error',
      env: 'DEVCYCLE_SERVER_SDK_KEY',
      keywords: ['dvc_server_'],
      // Not documented: long and with a digit early, unlike the many made-up ones in tests.
      pattern: token(/dvc_server_(?=[A-Za-z_]{0,16}\d)\w{20,80}/, '_-'),
      minEntropy: 3,
      sample: (make) => `dvc_server_${make.hex(8)}0_${make.hex(32)}`,
      nearMisses: (make) => [
        `dvc_server_${make.lower(12)}`,
        `dvc_client_${make.hex(40)}`,
        `dvc_server_${make.lower(40)}`,
      ],
    },
  ],
} satisfies Provider;
