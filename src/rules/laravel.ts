import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isKeyInUse } from './_in-use.ts';

export default {
  name: 'Laravel',
  revoke: { via: 'command', command: 'php artisan key:generate' },
  playbook: { kind: 'encryption-key' },
  rules: [
    {
      id: 'laravel-app-key',
      name: 'Laravel application key',
      kind: 'contextual',
      severity: 'error',
      env: 'APP_KEY',
      docs: 'https://laravel.com/docs/encryption',
      // It signs sessions and encrypts columns: who has it forges them.
      ...contextual({
        names: ['app key'],
        keywords: ['base64:'],
        body: /base64:[0-9A-Za-z+/]{43}=/,
        inside: '+/=',
      }),
      validate: isKeyInUse,
      sample: (make) => `base64:${make.base64(43)}=`,
      nearMisses: (make) => [`base64:${make.base64(43)}=`, `APP_KEY=base64:${make.base64(20)}=`],
    },
  ],
} satisfies Provider;
