import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Roblox',
  revoke: { via: 'dashboard', path: ['Settings', 'Security', 'Log out of all sessions'] },
  rules: [
    {
      id: 'roblox-security-cookie',
      name: 'Roblox session cookie',
      kind: 'structured',
      severity: 'error',
      env: 'ROBLOSECURITY',
      keywords: ['warning:-do-not-share-this'],
      pattern: token(/_\|WARNING:-DO-NOT-SHARE-THIS\.[\w.-]{40,200}\|_[0-9A-Za-z_.-]{100,1500}/, '_-'),
      sample: (make) =>
        `_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${make.hex(400).toUpperCase()}`,
      nearMisses: () => ['_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you|_'],
    },
  ],
} satisfies Provider;
