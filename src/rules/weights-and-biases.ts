import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Weights & Biases',
  revoke: {
    via: 'dashboard',
    url: 'https://wandb.ai/settings',
    path: ['User settings', 'API keys', 'Revoke'],
  },
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
  ],
} satisfies Provider;
