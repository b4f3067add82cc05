import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'New Relic',
  revoke: { via: 'dashboard', url: 'https://one.newrelic.com/api-keys', path: ['API keys', 'Delete'] },
  playbook: { keys: 'several', github: 'untold' },
  rules: [
    {
      id: 'new-relic-user-key',
      name: 'New Relic user API key',
      kind: 'structured',
      severity: 'error',
      env: 'NEW_RELIC_API_KEY',
      keywords: ['nrak-'],
      // `NRJS-` browser keys are public.
      pattern: token(/NRAK-[0-9A-Za-z]{27}/, '-'),
      minEntropy: 3,
      sample: (make) => `NRAK-${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 27)}`,
      nearMisses: (make) => [`NRJS-${make.hex(19)}`, `NRAK-${make.upper(20)}`],
    },
    {
      id: 'new-relic-license-key',
      name: 'New Relic license key',
      kind: 'structured',
      severity: 'error',
      env: 'NEW_RELIC_LICENSE_KEY',
      revoke: { via: 'dashboard', path: ['API keys', 'Create a license key, then delete this one'] },
      keywords: ['nral'],
      // 40 characters; keys of the EU begin with `eu01xx`. Older ones are hex up to the mark, or hex alone.
      pattern: token(/(?:[a-z]{2}\d{2}xx[0-9a-f]{26}|[0-9a-f]{32})(?:FFFF|[0-9a-f]{4})NRAL/),
      sample: (make) => `${make.pick([`eu01xx${make.hex(26)}`, make.hex(32)])}FFFFNRAL`,
      nearMisses: (make) => [`${make.hex(24)}FFFFNRAL`, `${make.hex(32)}FFFFNRAM`],
    },
    {
      id: 'new-relic-insights-key',
      name: 'New Relic insert or query key',
      kind: 'structured',
      severity: 'error',
      env: 'NEW_RELIC_INSERT_KEY',
      revoke: { via: 'dashboard', path: ['API keys', 'Insights keys', 'Delete'] },
      keywords: ['nrii-', 'nriq-'],
      pattern: token(/NRI[IQ]-[\w-]{25,32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `NRI${make.pick(['I', 'Q'])}-${make.base64url(32)}`,
      nearMisses: (make) => [`NRII-${make.base64url(16)}`],
    },
    {
      id: 'new-relic-rest-key',
      name: 'New Relic REST API key',
      kind: 'structured',
      severity: 'error',
      env: 'NEW_RELIC_REST_API_KEY',
      revoke: { via: 'dashboard', path: ['API keys', 'REST API key', 'Delete'] },
      keywords: ['nrra-'],
      pattern: token(/NRRA-[0-9A-Fa-f]{42}/, '-'),
      sample: (make) => `NRRA-${make.hex(42)}`,
      nearMisses: (make) => [`NRRA-${make.hex(30)}`],
    },
  ],
} satisfies Provider;
