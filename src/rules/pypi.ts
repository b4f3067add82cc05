import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

// Base64 of a macaroon's head: version 2 and its location, the index or its test instance.
const HEADS = ['AgEIcHlwaS5vcmc', 'AgENdGVzdC5weXBpLm9yZw'];

export default {
  name: 'PyPI',
  revoke: { via: 'dashboard', path: ['Account settings', 'API tokens', 'Remove token'] },
  playbook: { logs: ['The project', 'Manage', 'Security history'], keys: 'several', github: 'revoked' },
  rules: [
    {
      id: 'pypi-api-token',
      name: 'PyPI API token',
      kind: 'structured',
      severity: 'error',
      env: 'PYPI_API_TOKEN',
      keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yzw'],
      // `pypi-` and at least 85 characters as a rule; caveats make it longer.
      pattern: token(/pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}/, '_-'),
      minEntropy: 3.5,
      sample: (make) => `pypi-${make.pick(HEADS)}${make.base64url(120)}`,
      nearMisses: (make) => [`pypi-${make.pick(HEADS)}${make.base64url(30)}`, `pypi-${make.base64url(150)}`],
    },
  ],
} satisfies Provider;
