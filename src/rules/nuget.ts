import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'NuGet',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Delete or regenerate'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'nuget-api-key',
      name: 'NuGet API key',
      kind: 'structured',
      severity: 'error',
      env: 'NUGET_API_KEY',
      keywords: ['oy2'],
      // Base32 as a rule, of which the first three characters tell the kind.
      pattern: token(/oy2[0-9a-z]{43}/),
      minEntropy: 3.5,
      sample: (make) => `oy2${make.from('abcdefghijklmnopqrstuvwxyz234567', 43)}`,
      nearMisses: (make) => [`oy2${make.lower(30)}`, `oy2${make.upper(43)}`],
    },
    {
      id: 'nuget-config-password',
      name: 'Clear text password in nuget.config',
      kind: 'contextual',
      severity: 'error',
      env: 'NUGET_PASSWORD',
      revoke: { via: 'dashboard', path: ["The feed's own page", 'Access tokens', 'Revoke'] },
      docs: 'https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds',
      keywords: ['cleartextpassword'],
      // `%NAME%` is read from the environment.
      pattern:
        /ClearTextPassword\\{0,3}["']\s{1,8}value\s{0,4}=\s{0,4}\\{0,3}["'](?<secret>(?![%$#{])[^"'\\<>\s]{6,200})\\{0,3}["']/i,
      sample: (make) => {
        const secret = make.alnum(24);
        return { text: `<add key="ClearTextPassword" value="${secret}" />`, secret };
      },
      nearMisses: (make) => [
        '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
        `<add key="Password" value="${make.base64(60)}" />`,
      ],
    },
  ],
} satisfies Provider;
