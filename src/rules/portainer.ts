import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Portainer',
  revoke: { via: 'dashboard', path: ['My account', 'Access tokens', 'Remove'] },
  rules: [
    {
      id: 'portainer-access-token',
      name: 'Portainer access token',
      kind: 'structured',
      severity: 'error',
      env: 'PORTAINER_API_KEY',
      keywords: ['ptr_'],
      // Base64 of 32 bytes.
      pattern: token(/ptr_(?<body>[\w+/-]{36,60}={0,2})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `ptr_${make.base64(43)}=`,
      nearMisses: (make) => [`ptr_${make.base64(20)}=`, 'ptr_to_the_first_element_of_the_list_of_nodes'],
    },
  ],
} satisfies Provider;
