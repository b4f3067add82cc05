import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'IBM Cloud',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.ibm.com/iam/apikeys',
    path: ['Manage', 'Access (IAM)', 'API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'ibm-cloud-api-key',
      name: 'IBM Cloud API key',
      kind: 'contextual',
      severity: 'error',
      env: 'IBMCLOUD_API_KEY',
      ...contextual({
        names: ['ibm cloud', 'ibm api', 'ic_api_key', 'bluemix', 'watson'],
        keywords: [
          'ibmcloud',
          'ibm_cloud',
          'ibm-cloud',
          'ibm.cloud',
          'ibm cloud',
          'ibmapi',
          'ibm_api',
          'ibm-api',
          'ic_api_key',
          'bluemix',
          'watson',
        ],
        alphabet: '0-9A-Za-z_-',
        length: 44,
      }),
      sample: (make) => make.base64url(44),
      nearMisses: (make) => [make.base64url(44), `IBMCLOUD_API_KEY=${make.base64url(38)}`],
    },
  ],
} satisfies Provider;
