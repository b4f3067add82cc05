import type { Provider } from '../rule-types.ts';
import { isRandomLooking } from './_checks.ts';
import { token } from './_token.ts';

export default {
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  revoke: {
    via: 'dashboard',
    url: 'https://huggingface.co/settings/tokens',
    path: ['Settings', 'Access Tokens', 'Manage', 'Invalidate and refresh'],
  },
  playbook: {
    usage: 'https://huggingface.co/settings/billing',
    keys: 'several',
    github: 'told',
    scopes: 'https://huggingface.co/docs/hub/security-tokens',
  },
  rules: [
    {
      id: 'hugging-face-token',
      name: 'Hugging Face access token',
      kind: 'structured',
      severity: 'error',
      env: 'HF_TOKEN',
      keywords: ['hf_', 'api_org_'],
      // Letters alone; identifiers of that very length begin alike.
      pattern: token(/(?:hf|api_org)_[A-Za-z]{34}/, '_'),
      validate: isRandomLooking,
      sample: (make) =>
        `${make.pick(['hf_', 'api_org_'])}${make.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`,
      nearMisses: (make) => [
        `hf_${make.digits(34)}`,
        `hf_${make.lower(20)}`,
        `hf_${'x'.repeat(34)}`,
        `hf_${['required', 'Characteristic', 'TypesShown', 'To'].join('')}`,
      ],
    },
  ],
} satisfies Provider;
