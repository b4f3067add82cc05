import type { Provider } from '../rule-types.ts';
import { isElasticStackKey } from './_elastic.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Elastic',
  revoke: { via: 'dashboard', url: 'https://cloud.elastic.co/account/keys', path: ['API keys', 'Revoke'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'elastic-api-key',
      name: 'Elastic Cloud API key',
      kind: 'structured',
      severity: 'error',
      env: 'ELASTIC_API_KEY',
      keywords: ['essu_'],
      // Not documented: base64, long enough not to be an identifier.
      pattern: token(/essu_[\w+/-]{60,200}={0,2}/, '+/='),
      validate: isVaried,
      sample: (make) => `essu_${make.base64(120)}`,
      nearMisses: (make) => [`essu_${make.alnum(30)}`, `essu_${'x'.repeat(80)}`],
    },
    {
      id: 'elastic-stack-api-key',
      name: 'Elasticsearch API key',
      kind: 'structured',
      severity: 'error',
      env: 'ELASTIC_API_KEY',
      docs: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
      revoke: { via: 'dashboard', path: ['Stack management', 'API keys', 'Delete'] },
      // Nothing in the base64 itself is constant but its end.
      keywords: ['elastic', 'apikey', 'api_key', 'api-key', 'kibana', 'logstash', 'beats'],
      pattern: token(/[0-9A-Za-z+/]{58}==/, '+/='),
      validate: isElasticStackKey,
      sample: (make) => Buffer.from(`${make.base64url(20)}:${make.base64url(22)}`).toString('base64'),
      nearMisses: (make) => [`elastic: ${make.base64(58)}==`],
    },
  ],
} satisfies Provider;
