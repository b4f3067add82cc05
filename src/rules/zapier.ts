import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Zapier',
  revoke: { via: 'dashboard', path: ['Zap', 'Trigger', 'Recreate the webhook'] },
  rules: [
    {
      id: 'zapier-webhook',
      name: 'Zapier catch hook URL',
      kind: 'structured',
      severity: 'error',
      env: 'ZAPIER_WEBHOOK_URL',
      keywords: ['hooks.zapier.com/hooks/catch/'],
      // Who knows the URL can run the zap. Examples have few digits, or count up.
      pattern: token(
        /https?:\/\/hooks\.zapier\.com\/hooks\/catch\/(?=[A-Za-z/]{0,20}\d[A-Za-z/]{0,20}\d)(?!1234|\d{0,9}0{5})[0-9A-Za-z]{4,10}\/(?!abc)[0-9A-Za-z]{4,10}/,
      ),
      sample: (make) =>
        `https://hooks.zapier.com/hooks/catch/2${make.digits(6)}/o${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 6)}`,
      nearMisses: (make) => [
        'https://hooks.zapier.com/hooks/catch/123456/abcdef',
        `https://hooks.zapier.com/hooks/catch/${make.digits(3)}/${make.lower(3)}`,
      ],
    },
  ],
} satisfies Provider;
