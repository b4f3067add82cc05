import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'PostHog',
  revoke: {
    via: 'dashboard',
    url: 'https://us.posthog.com/settings/user-api-keys',
    path: ['Settings', 'Personal API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'posthog-personal-api-key',
      name: 'PostHog personal API key',
      kind: 'structured',
      severity: 'error',
      env: 'POSTHOG_PERSONAL_API_KEY',
      keywords: ['phx_'],
      // A random number in base 57 or 62; `phc_` project keys are public.
      pattern: token(/phx_(?<body>[\w-]{40,50})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `phx_${make.alnum(make.pick([43, 47, 48]))}`,
      nearMisses: (make) => [`phc_${make.alnum(43)}`, `phx_${make.alnum(30)}`],
    },
    {
      id: 'posthog-feature-flags-key',
      name: 'PostHog feature flags secure key',
      kind: 'structured',
      severity: 'error',
      env: 'POSTHOG_FEATURE_FLAGS_KEY',
      revoke: {
        via: 'dashboard',
        path: ['Settings', 'Feature flags', 'Feature flags secure API key', 'Rotate'],
      },
      keywords: ['phs_'],
      pattern: token(/phs_(?<body>[\w-]{40,50})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `phs_${make.alnum(48)}`,
      nearMisses: (make) => [`phs_${make.alnum(24)}`],
    },
    {
      id: 'posthog-oauth-token',
      name: 'PostHog OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'POSTHOG_OAUTH_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Connected applications', 'Revoke'] },
      keywords: ['pha_', 'phr_'],
      pattern: token(/ph[ar]_(?<body>[\w-]{40,50})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `ph${make.pick(['a', 'r'])}_${make.alnum(44)}`,
      nearMisses: (make) => [`pha_${make.alnum(24)}`],
    },
  ],
} satisfies Provider;
