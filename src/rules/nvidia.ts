import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'NVIDIA',
  revoke: {
    via: 'dashboard',
    url: 'https://build.nvidia.com/settings/api-keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'nvidia-api-key',
      name: 'NVIDIA API key',
      kind: 'structured',
      severity: 'error',
      env: 'NVIDIA_API_KEY',
      keywords: ['nvapi-'],
      // For NIM and NGC; 64 characters in the current form.
      pattern: token(/nvapi-(?<body>[\w-]{60,70})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `nvapi-${make.base64url(64)}`,
      nearMisses: (make) => [`nvapi-${make.base64url(40)}`],
    },
  ],
} satisfies Provider;
