import type { Check } from '../../doctor-types.ts';
import type { Checkup } from './checkup.ts';

/** Tells git's version; without git there is no report at all. */
export async function checkGit({ request: { git } }: Checkup): Promise<Check> {
  const { stdout } = await git(['version']);
  const version = stdout
    .toString()
    .trim()
    .replace(/^git version /u, '');
  return { id: 'git', diagnosis: { kind: 'git-found', version } };
}
