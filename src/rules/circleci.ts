import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'CircleCI',
  docs: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://app.circleci.com/settings/user/tokens',
    path: ['User settings', 'Personal API tokens', 'Remove'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'circleci-personal-token',
      name: 'CircleCI personal or project token',
      kind: 'structured',
      severity: 'error',
      env: 'CIRCLECI_TOKEN',
      keywords: ['ccipat_', 'cciprj_'],
      // A UUID in base58, 22 characters in most, and 40 hex digits.
      pattern: token(/CCIP(?:AT|RJ)_[0-9A-Za-z]{20,26}_[0-9A-Za-z]{40}/, '_-'),
      sample: (make) => `${make.pick(['CCIPAT', 'CCIPRJ'])}_${make.alnum(22)}_${make.hex(40)}`,
      nearMisses: (make) => [`CCIPAT_${make.alnum(22)}`, `CCIPAT_${make.alnum(22)}_${make.hex(20)}`],
    },
    {
      id: 'circleci-token-legacy',
      name: 'CircleCI token (before `CCIPAT_`)',
      kind: 'contextual',
      severity: 'error',
      env: 'CIRCLECI_TOKEN',
      ...contextual({
        names: ['circleci', 'circle ci', 'circle_token'],
        keywords: ['circleci', 'circle_ci', 'circle-ci', 'circle.ci', 'circle ci', 'circle_token'],
        alphabet: '0-9a-f',
        length: 40,
      }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `CIRCLECI_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;
