import path from 'node:path';

import { expect, test } from 'vitest';

import { fillSecrets } from '../../../helpers/fix-programs.ts';
import { checkStaged, keyguard } from '../../../helpers/keyguard.ts';
import { withRepo } from '../../../helpers/with-repo.ts';

const modules = path.resolve(import.meta.dirname, '../../../../node_modules');
const files = {
  'values.ts': `export const key: string = '⟦key⟧';\nexport class A { readonly key: string = "⟦key⟧"; }\nexport function f(key: string = '⟦key⟧', { b = '⟦other⟧' }: { b?: string } = {}): string { return key + b; }\nconst literal = '⟦key⟧' as const;\nexport const options = { key: '⟦key⟧', text: \`Bearer ⟦key⟧\` } as const;\nexport const length: number = '⟦key⟧'.length + literal.length;\nexport const list: string[] = ['Bearer ⟦key⟧', "⟦other⟧"];\n`,
  'markup.tsx': `declare global { namespace JSX { interface IntrinsicElements { p: { title?: string; children?: unknown } } interface Element {} } }\nconst identity = <T,>(value: T): T => value;\nexport const page = <p title="⟦key⟧">don't show ⟦key⟧, it's {identity('⟦other⟧')}</p>;\n`,
};

test(
  'TypeScript and its markup pass the strict compiler',
  withRepo(async (repo) => {
    for (const [file, code] of Object.entries(files)) await repo.write(file, fillSecrets(code));
    await repo.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          jsx: 'preserve',
          module: 'preserve',
          target: 'es2022',
          types: ['node'],
          skipLibCheck: true,
        },
        include: ['*.ts', '*.tsx'],
      }),
    );
    await repo.write('.gitignore', 'node_modules\n');
    await repo.link(modules, 'node_modules');
    const compile = () => repo.run(process.execPath, [path.join(modules, 'typescript/bin/tsc'), '-p', '.']);
    expect(await compile()).toMatchObject({ exitCode: 0, stdout: '' });
    await repo.stage('values.ts', 'markup.tsx');
    expect(await keyguard(repo, ['fix', '--yes'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await compile()).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await repo.read('markup.tsx')).toContain('<p title={process.env.STRIPE_SECRET_KEY!}>');
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);
