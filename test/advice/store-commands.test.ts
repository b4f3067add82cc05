import { expect, test } from 'vitest';

import { replacements } from '../../src/advice/response/replacements.ts';
import { type StoreCommand, storeCommands } from '../../src/advice/response/store-commands.ts';

const name = 'ACME_API_KEY';
const commands: readonly StoreCommand[] = storeCommands(name);

/** How each reads the value: from a pipe in front of it, by asking on the terminal, or in an editor. */
const asks = /^(?:gh secret set|vercel env add|wrangler secret put) /u;
const edits = /^heroku config:edit /u;
const refers = /^gcloud run services update .* --update-secrets=/u;
const reads = /^(?:printf %s "\$\(cat\)"|jq -Rs '[^']*'|sed 's\/\^\/ACME_API_KEY=\/') \| /u;

test.each(commands.map(({ place, command }) => [place, command] as const))(
  '%s takes the value from its standard input, a prompt or an editor',
  (_, command) => {
    expect([asks, edits, refers, reads].filter((way) => way.test(command))).toHaveLength(1);
    // What is left once names are out: no place for the value itself.
    expect(command).not.toMatch(/<[^|]|VALUE|PASSWORD=|SECRET_VALUE|\$[A-Z{]/u);
    expect(command).not.toMatch(/ACME_API_KEY=(?![-/A])/u);
  },
);

test('every secret manager and deploy target has one', () => {
  expect(commands.map(({ place }) => place)).toEqual(
    expect.arrayContaining([
      '1Password',
      'Bitwarden',
      'AWS Secrets Manager',
      'Google Secret Manager',
      'Azure Key Vault',
      'HashiCorp Vault',
      'Vercel',
      'Heroku',
      'Fly.io',
      'Netlify',
      'GitHub Actions',
    ]),
  );
});

test('no command that replaces a secret has a place for one', () => {
  for (const line of Object.values(replacements).flat(2))
    expect(line).not.toMatch(/PASSWORD '|<[^ ]|--password|\$[A-Z]/u);
});
