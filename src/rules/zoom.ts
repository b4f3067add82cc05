import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Zoom',
  revoke: { via: 'dashboard', path: ['App marketplace', 'The app', 'App credentials', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'zoom-client-secret',
      name: 'Zoom client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'ZOOM_CLIENT_SECRET',
      docs: 'https://developers.zoom.us/docs/integrations/create/',
      ...contextual({
        names: ['zoom client secret', 'zoom api secret', 'zoom sdk secret', 'zoom secret'],
        keywords: [
          'zoom_',
          'zoomclient',
          'zoomapi',
          'zoomsdk',
          'zoomsecret',
          'zoom-',
          'zoom.client',
          'zoom.api',
          'zoom client',
          'zoom api',
        ],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `zoom_client_secret_sha256 = ${make.alnum(32)}`,
        `ZOOM_CLIENT_SECRET=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;
