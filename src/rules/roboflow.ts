import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Roboflow',
  revoke: { via: 'dashboard', path: ['Workspace settings', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'roboflow-api-key',
      name: 'Roboflow private API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ROBOFLOW_API_KEY',
      ...contextual({ names: ['roboflow'], body: /(?=[0-9A-Za-z]{0,19}\d)[0-9A-Za-z]{20}/i }),
      validate: isInContext,
      sample: (make) => make.alnum(20),
      nearMisses: (make) => [
        make.alnum(20),
        `roboflow_sha256 = ${make.alnum(20)}`,
        `ROBOFLOW_API_KEY=${make.alnum(16)}`,
      ],
    },
  ],
} satisfies Provider;
