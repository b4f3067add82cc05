// Adds documentation values to the list of what is never reported: one a line on standard input, only hashes are kept.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

const file = new URL('../src/scan/known-examples.generated.ts', import.meta.url);
const before = await readFile(file, 'utf8').catch(() => '');
const hashes = new Set(before.match(/[0-9a-f]{16}/g));
for (const value of (await text(process.stdin)).split('\n').filter(Boolean))
  hashes.add(createHash('sha256').update(value).digest('hex').slice(0, 16));
const list = [...hashes].sort().map((hash) => `  '${hash}',\n`);
await writeFile(
  file,
  `// SHA-256, cut to 16 digits, of values in providers' documentation. Add one: node scripts/add-known-example.mjs < FILE\nexport const knownExamples: ReadonlySet<string> = new Set([\n${list.join('')}]);\n`,
);
