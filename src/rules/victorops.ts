import type { Provider } from '../rule-types.ts';
import { uuid } from './_fragments.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Splunk On-Call (VictorOps)',
  revoke: { via: 'dashboard', path: ['Integrations', 'REST', 'Regenerate'] },
  rules: [
    {
      id: 'victorops-endpoint',
      name: 'VictorOps REST endpoint',
      kind: 'structured',
      severity: 'error',
      env: 'VICTOROPS_URL',
      keywords: ['alert.victorops.com/integrations/'],
      pattern: token(
        new RegExp(String.raw`https:\/\/alert\.victorops\.com\/integrations\/generic\/\d{8}\/alert\/${uuid}`),
        '-',
      ),
      sample: (make) => `https://alert.victorops.com/integrations/generic/20131114/alert/${createUuid(make)}`,
      nearMisses: () => ['https://alert.victorops.com/integrations/generic/20131114/alert/$service_key'],
    },
  ],
} satisfies Provider;
