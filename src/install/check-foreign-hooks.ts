import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { Program } from './find-program.ts';
import { hookNames } from './hook-name.ts';
import type { ForeignHooks } from './hooks-folder.ts';
import { isCalledFrom } from './is-called-from.ts';
import { renderCall, renderSharedCall } from './render-call.ts';

/** Tells that hooks which keyguard must not write call it; throws `hooks-path-foreign`, with what to add, when one does not. */
export async function checkForeignHooks(
  { folder, isShared }: ForeignHooks,
  program: Program,
): Promise<readonly InstallEvent[]> {
  const render = isShared ? renderSharedCall : renderCall;
  const missing: { readonly file: string; readonly command: string }[] = [];
  for (const hook of hookNames) {
    const file = path.join(folder, hook);
    if (!(await isCalledFrom(file, hook))) missing.push({ file, command: render(hook, program) });
  }
  if (missing.length === 0)
    return hookNames.map((hook) => ({ kind: 'called-by-other', file: path.join(folder, hook) }));
  const lines = missing.map(({ file, command }) => `  # ${file}\n  ${command}`).join('\n');
  throw new KeyguardError('hooks-path-foreign', { folder, ...missing[0], lines });
}
