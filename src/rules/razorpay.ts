import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Razorpay',
  revoke: { via: 'dashboard', path: ['Account & settings', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'razorpay-key-secret',
      name: 'Razorpay key secret',
      kind: 'contextual',
      severity: 'error',
      env: 'RAZORPAY_KEY_SECRET',
      // `rzp_live_` and 14 characters are the id of the key, which goes to browsers.
      ...contextual({ names: ['razorpay'], body: /(?=[0-9A-Za-z]{0,23}\d)[0-9A-Za-z]{24}/i }),
      validate: isInContext,
      sample: (make) => make.alnum(24),
      nearMisses: (make) => [
        make.alnum(24),
        `razorpay_sha256 = ${make.alnum(24)}`,
        `RAZORPAY_KEY_SECRET=${make.alnum(20)}`,
        `RAZORPAY_KEY_ID=rzp_live_${make.alnum(14)}`,
      ],
    },
  ],
} satisfies Provider;
