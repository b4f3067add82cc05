import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Naver Cloud',
  revoke: { via: 'dashboard', path: ['Sub Account', 'Access Key', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'naver-cloud-access-key',
      name: 'Naver Cloud access key',
      kind: 'structured',
      severity: 'error',
      env: 'NCLOUD_ACCESS_KEY',
      keywords: ['ncp_iam_bpa'],
      // Of the main account (M) or of a sub account (S).
      pattern: token(/ncp_iam_BPA[MS]KR[0-9A-Za-z]{14}/),
      sample: (make) => `ncp_iam_BPA${make.pick(['M', 'S'])}KR${make.alnum(14)}`,
      nearMisses: (make) => [`ncp_iam_BPASKR${make.alnum(8)}`, `ncp_iam_BPXSKR${make.alnum(14)}`],
    },
    {
      id: 'naver-cloud-secret-key',
      name: 'Naver Cloud secret key',
      kind: 'structured',
      severity: 'error',
      env: 'NCLOUD_SECRET_KEY',
      keywords: ['ncp_iam_bpk'],
      pattern: token(/ncp_iam_BPK[MS]KR[0-9A-Za-z]{28}/),
      sample: (make) => `ncp_iam_BPK${make.pick(['M', 'S'])}KR${make.alnum(28)}`,
      nearMisses: (make) => [`ncp_iam_BPKSKR${make.alnum(14)}`],
    },
  ],
} satisfies Provider;
