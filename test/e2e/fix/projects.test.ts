import { expect, test } from 'vitest';

import { fillSecrets } from '../../helpers/fix-programs.ts';
import { checkStaged, keyguard } from '../../helpers/keyguard.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const manifest = (...names: readonly string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) });

test(
  'moves nothing into what browsers get, and says so',
  withRepo(async (repo) => {
    const files = {
      'vite/src/app.jsx': `pay('⟦key⟧');\n`,
      'next/app/form.tsx': `'use client';\nexport const key = '⟦key⟧';\n`,
      'plain/page.vue': `<script>const key = '⟦key⟧'</script>\n`,
      'worker/src/index.ts': `export const key = '⟦key⟧';\n`,
    };
    await repo.write('vite/package.json', manifest('vite', 'react'));
    await repo.write('next/package.json', manifest('next'));
    await repo.write('worker/package.json', manifest());
    await repo.write('worker/wrangler.toml', 'name = "w"\n');
    for (const [file, code] of Object.entries(files)) await repo.write(file, fillSecrets(code));
    await repo.stage('.');
    const { exitCode, stdout } = await keyguard(repo, ['fix', '--yes']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('browser');
    expect(stdout).toContain('.dev.vars');
    for (const [file, code] of Object.entries(files)) expect(await repo.read(file)).toBe(fillSecrets(code));
  }),
);

test(
  'stores a value where the program of its package reads it',
  withRepo(async (repo) => {
    await repo.write('package.json', manifest());
    await repo.write('apps/web/package.json', manifest('next'));
    await repo.write('apps/web/app/api/route.ts', fillSecrets(`export const key = '⟦key⟧';\n`));
    await repo.write('apps/api/package.json', manifest('express'));
    await repo.write('apps/api/main.js', fillSecrets(`pay('⟦other⟧');\n`));
    await repo.write('deno/deno.json', '{}');
    await repo.write('deno/main.ts', fillSecrets(`pay('⟦other⟧');\n`));
    await repo.stage('.');
    expect(await keyguard(repo, ['fix', '--yes'])).toMatchObject({ exitCode: 0 });
    expect(await repo.read('apps/web/.env')).toBe(fillSecrets('STRIPE_SECRET_KEY=⟦key⟧\n'));
    expect(await repo.read('.env')).toBe(fillSecrets('STRIPE_SECRET_KEY=⟦other⟧\n'));
    expect(await repo.read('deno/main.ts')).toBe(`pay(Deno.env.get("STRIPE_SECRET_KEY")!);\n`);
    expect(await repo.git('check-ignore', '.env', 'apps/web/.env')).toBe('.env\napps/web/.env');
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);
