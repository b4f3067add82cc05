import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Evernote',
  revoke: { via: 'dashboard', path: ['Settings', 'Connected services', 'Revoke'] },
  rules: [
    {
      id: 'evernote-token',
      name: 'Evernote token',
      kind: 'structured',
      severity: 'error',
      env: 'EVERNOTE_TOKEN',
      keywords: [':v=2:h='],
      pattern: token(
        /S=s\d{1,4}:U=[0-9A-Fa-f]{1,9}:E=[0-9A-Fa-f]{8,12}:C=[0-9A-Fa-f]{8,12}:P=[0-9A-Fa-f]{1,5}:A=[\w.-]{1,60}:V=2:H=[0-9A-Fa-f]{32}/,
        '_-',
      ),
      minEntropy: 3,
      sample: (make) =>
        `S=s1:U=${make.hex(5)}:E=${make.hex(11)}:C=${make.hex(11)}:P=${make.hex(3)}:A=en-devtoken:V=2:H=${make.hex(32)}`,
      nearMisses: (make) => [`S=s1:U=${make.hex(5)}:V=2:H=${make.hex(32)}`],
    },
  ],
} satisfies Provider;
