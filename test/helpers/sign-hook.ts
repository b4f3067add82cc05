import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const begin = /^# keyguard-hook begin (\d+) (\w+)$/mu;

/** Changes an installed hook as another version or another machine would have written it: with a check sum that fits. */
export async function rewriteHook(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'latin1');
  const changed = change(text);
  if (changed === text) throw new Error('the hook is written otherwise by now');
  const unsigned = changed.replace(begin, '# keyguard-hook begin $1 unsigned');
  const start = unsigned.search(begin);
  const end = unsigned.indexOf('# keyguard-hook end\n') + '# keyguard-hook end\n'.length;
  const sum = createHash('sha256').update(unsigned.slice(start, end), 'latin1').digest('hex').slice(0, 16);
  await writeFile(file, unsigned.replace(' unsigned\n', ` ${sum}\n`), 'latin1');
}
