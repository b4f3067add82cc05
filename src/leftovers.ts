import path from 'node:path';

import { listFolder, removeFile } from './files.ts';

// The names that `files.ts` and the installer give to what they are about to put in place.
const leftover = /^\..*\.keyguard-(?:new|tmp-\d+-[\da-f]+)$/u;

/** Removes what a killed run has left in a folder; no other may be writing there now. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await listFolder(folder))
    if (leftover.test(name)) await removeFile(path.join(folder, name));
}
