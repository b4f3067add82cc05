import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  revoke: { via: 'dashboard', path: ['WooCommerce', 'Settings', 'Advanced', 'REST API', 'Revoke'] },
  rules: [
    {
      id: 'woocommerce-consumer-secret',
      name: 'WooCommerce consumer key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'WOOCOMMERCE_CONSUMER_SECRET',
      ...contextual({
        names: ['woocommerce', 'woo', 'wc', 'consumer key', 'consumer secret'],
        keywords: ['woo', 'wc_', 'wc-', 'consumer'],
        body: /c[ks]_[0-9a-f]{40}/,
      }),
      sample: (make) => `${make.pick(['ck', 'cs'])}_${make.hex(40)}`,
      nearMisses: (make) => [
        `woocommerce_sha256 = ${make.pick(['ck', 'cs'])}_${make.hex(40)}`,
        `WOOCOMMERCE_CONSUMER_SECRET=cs_${make.hex(20)}`,
      ],
    },
  ],
} satisfies Provider;
