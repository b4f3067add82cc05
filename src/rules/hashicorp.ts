import type { Provider } from '../rule-types.ts';
import { holdsTerraformState } from './_terraform.ts';
import { token } from './_token.ts';

export default {
  name: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  revoke: { via: 'command', command: 'vault token revoke -self' },
  playbook: { keys: 'several' },
  rules: [
    {
      id: 'terraform-cloud-token',
      name: 'HCP Terraform token',
      kind: 'structured',
      severity: 'error',
      env: 'TFE_TOKEN',
      docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      revoke: {
        via: 'dashboard',
        url: 'https://app.terraform.io/app/settings/tokens',
        path: ['User settings', 'Tokens', 'Delete'],
      },
      keywords: ['.atlasv1.'],
      pattern: token(/[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}/, '_-'),
      sample: (make) => `${make.alnum(14)}.atlasv1.${make.alnum(67)}`,
      nearMisses: (make) => [
        `${make.alnum(14)}.atlasv1.${make.alnum(20)}`,
        `${make.alnum(14)}.atlasv2.${make.alnum(67)}`,
      ],
    },
    {
      id: 'vault-service-token',
      name: 'Vault service or recovery token',
      kind: 'structured',
      severity: 'error',
      env: 'VAULT_TOKEN',
      keywords: ['hvs.', 'hvr.'],
      pattern: token(/hv[rs]\.[\w-]{24,200}/, '_-'),
      minEntropy: 3,
      sample: (make) =>
        make.pick([
          `hvs.${make.alnum(24)}`,
          `hvs.CAESI${make.base64url(86)}`,
          `hvr.CAESI${make.base64url(86)}`,
        ]),
      nearMisses: (make) => [`hvs.${make.alnum(12)}`, `hvs.${'x'.repeat(24)}`],
    },
    {
      id: 'vault-batch-token',
      name: 'Vault batch token',
      kind: 'structured',
      severity: 'error',
      env: 'VAULT_TOKEN',
      playbook: { kind: 'session-token' },
      // It cannot be revoked, only its parent can.
      revoke: { via: 'self' },
      keywords: ['hvb.'],
      pattern: token(/hvb\.[\w-]{120,300}/, '_-'),
      minEntropy: 3,
      sample: (make) => `hvb.${make.base64url(150)}`,
      nearMisses: (make) => [`hvb.${make.base64url(30)}`],
    },
    {
      id: 'terraform-state-file',
      name: 'Terraform state',
      kind: 'file',
      severity: 'error',
      env: 'TF_VAR_SECRET',
      playbook: { kind: 'file' },
      docs: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
      revoke: { via: 'self' },
      keywords: ['.tfstate'],
      path: /\.tfstate(?:\.backup)?$/,
      validateText: holdsTerraformState,
      samplePaths: ['terraform.tfstate', 'infra/prod.tfstate', 'terraform.tfstate.backup'],
      nearMissPaths: ['main.tf', 'terraform.tfstate.md', 'tfstate.json'],
    },
  ],
} satisfies Provider;
