import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Persona',
  revoke: { via: 'dashboard', path: ['API', 'API keys', 'Expire'] },
  rules: [
    {
      id: 'persona-api-key',
      name: 'Persona API key',
      kind: 'structured',
      severity: 'error',
      env: 'PERSONA_API_KEY',
      keywords: ['persona_production_', 'persona_sandbox_'],
      pattern: token(
        /persona_(?:production|sandbox)_(?<body>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) => `persona_${make.pick(['production', 'sandbox'])}_${createUuid(make)}`,
      nearMisses: (make) => [`persona_sandbox_${make.hex(8)}`],
    },
  ],
} satisfies Provider;
