import type { Provider } from '../rule-types.ts';
import { isRandomLooking } from './_checks.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Code Climate',
  revoke: { via: 'dashboard', path: ['Repository settings', 'Test coverage', 'Regenerate'] },
  rules: [
    {
      id: 'code-climate-reporter-id',
      name: 'Code Climate test reporter id',
      kind: 'contextual',
      severity: 'error',
      env: 'CC_TEST_REPORTER_ID',
      // It is called an id and is one secret: whoever has it sends reports.
      ...contextual({
        names: ['cc test reporter id', 'codeclimate', 'code climate'],
        keywords: [
          'cctestreporter',
          'cc_test_reporter',
          'cc-test-reporter',
          'cc.test.reporter',
          'codeclimate',
          'code_climate',
          'code-climate',
        ],
        alphabet: '0-9a-f',
        length: 64,
      }),
      validate: isRandomLooking,
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `CC_TEST_REPORTER_ID=${make.hex(58)}`],
    },
  ],
} satisfies Provider;
