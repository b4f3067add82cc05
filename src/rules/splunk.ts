import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { isInContext } from './_in-context.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Splunk',
  revoke: { via: 'dashboard', path: ['Settings', 'Data inputs', 'HTTP event collector', 'Delete the token'] },
  rules: [
    {
      id: 'splunk-hec-token',
      name: 'Splunk HEC token',
      kind: 'contextual',
      severity: 'error',
      env: 'SPLUNK_HEC_TOKEN',
      docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      ...contextual({
        names: ['authorization: splunk', 'splunk', 'hec token'],
        keywords: ['splunk', 'hec_token', 'hectoken', 'hec-token'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `splunk_sha256 = ${createUuid(make)}`,
        `splunk_id: ${createUuid(make)}`,
        `SPLUNK_HEC_TOKEN=${make.hex(30)}`,
      ],
    },
    {
      id: 'splunk-access-token',
      name: 'Splunk Observability access token',
      kind: 'contextual',
      severity: 'error',
      env: 'SPLUNK_ACCESS_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Access tokens', 'Disable'] },
      ...contextual({
        names: ['splunk', 'signalfx', 'sfx token', 'sfx access', 'sfx auth'],
        keywords: ['splunk', 'signalfx', 'sfx_', 'sfx-'],
        body: /(?=[\w-]{0,21}\d)[\w-]{22}/i,
        inside: '_-',
      }),
      validate: isInContext,
      sample: (make) => make.base64url(22),
      nearMisses: (make) => [
        make.base64url(22),
        `splunk_sha256 = ${make.base64url(22)}`,
        `SPLUNK_ACCESS_TOKEN=${make.base64url(18)}`,
      ],
    },
  ],
} satisfies Provider;
