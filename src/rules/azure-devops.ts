import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

// Mark of annotated keys, between what is random and what tells service and date.
const MARK = ['JQQ', 'J99'].join('');

export default {
  name: 'Microsoft Azure DevOps',
  docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  revoke: {
    via: 'dashboard',
    url: 'https://dev.azure.com/',
    path: ['User settings', 'Personal access tokens', 'Revoke'],
  },
  playbook: { logs: ['Organization settings', 'Auditing'], keys: 'several', github: 'revoked' },
  rules: [
    {
      id: 'azure-devops-pat',
      name: 'Azure DevOps personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'AZURE_DEVOPS_EXT_PAT',
      keywords: ['azdo'],
      pattern: token(/[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z][A-L][0-9A-Za-z]{16}AZDO[0-9A-Za-z]{4}/, '+/='),
      sample: (make) => `${make.alnum(52)}${MARK}BA${make.alnum(16)}AZDO${make.alnum(4)}`,
      nearMisses: (make) => [`${make.alnum(30)}AZDO${make.alnum(4)}`],
    },
    {
      id: 'azure-devops-pat-legacy',
      name: 'Azure DevOps personal access token (52 characters)',
      kind: 'contextual',
      severity: 'error',
      env: 'AZURE_DEVOPS_EXT_PAT',
      ...contextual({
        names: [
          'azure devops',
          'azdo',
          'ado pat',
          'ado token',
          'vsts',
          'vss nuget',
          'devops pat',
          'vsce pat',
        ],
        alphabet: 'a-z2-7',
        length: 52,
      }),
      minEntropy: 3.5,
      sample: (make) => make.from('abcdefghijklmnopqrstuvwxyz234567', 52),
      nearMisses: (make) => [make.from('abcdefghijklmnopqrstuvwxyz234567', 40)],
    },
  ],
} satisfies Provider;
