import type { Provider } from '../rule-types.ts';

export default {
  name: 'Sidekiq',
  revoke: { via: 'dashboard', path: ['Customer area', 'Gem server', 'New credentials'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'sidekiq-credentials',
      name: 'Sidekiq Pro or Enterprise credentials',
      kind: 'structured',
      severity: 'error',
      env: 'BUNDLE_GEMS__CONTRIBSYS__COM',
      keywords: ['contribsys'],
      // Assigned to Bundler's variable of that gem server, or in its URL.
      pattern:
        /(?:CONTRIBSYS__COM[^0-9A-Za-z]{1,12}|https?:\/\/)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?:@(?:gems|enterprise)\.contribsys\.com|(?![0-9A-Za-z@]))/,
      sample: (make) => {
        const secret = `${make.hex(8)}:${make.hex(8)}`;
        return {
          text: make.pick([
            `https://${secret}@gems.contribsys.com/`,
            `BUNDLE_GEMS__CONTRIBSYS__COM=${secret}`,
          ]),
          secret,
        };
      },
      nearMisses: (make) => [
        `CONTRIBSYS ${make.hex(8)}:${make.hex(8)}`,
        `https://gems.contribsys.com/${make.hex(8)}:${make.hex(8)}`,
      ],
    },
  ],
} satisfies Provider;
