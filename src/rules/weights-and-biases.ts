import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Weights & Biases',
  revoke: {
    via: 'dashboard',
    url: 'https://wandb.ai/settings',
    path: ['User settings', 'API keys', 'Revoke'],
  },
  playbook: { keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'wandb-api-key',
      name: 'Weights & Biases API key',
      kind: 'structured',
      severity: 'error',
      env: 'WANDB_API_KEY',
      keywords: ['wandb_v1_'],
      // 27 and 49 letters and digits in practice, `_` between.
      pattern: token(/wandb_v1_\w{77}/),
      minEntropy: 4,
      sample: (make) => `wandb_v1_${make.alnum(27)}_${make.alnum(49)}`,
      nearMisses: (make) => [`wandb_v1_${make.alnum(27)}_${make.alnum(30)}`],
    },
    {
      id: 'wandb-legacy-key',
      name: 'W&B API key (40 digits)',
      kind: 'contextual',
      severity: 'error',
      env: 'WANDB_API_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://wandb.ai/settings',
        path: ['User settings', 'API keys', 'Delete'],
      },
      ...contextual({ names: ['wandb', 'weights and biases'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `wandb_sha256 = ${make.hex(40)}`, `WANDB_API_KEY=${make.hex(36)}`],
    },
  ],
} satisfies Provider;
