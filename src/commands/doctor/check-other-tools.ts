import type { Check } from '../../doctor-types.ts';
import { type Rival, findRivals } from '../../install/find-rivals.ts';
import type { Checkup } from './checkup.ts';

const id = 'other-tools';

/** Tells of a tool that this repository is set up for, and that would put its own hooks in keyguard's place. */
export async function checkOtherTools({ request, manager, keyguard }: Checkup): Promise<Check> {
  return judgeRivals(await findRivals(request.repository.topLevel), manager, keyguard);
}

/** Judges the tools that were found, beside the one that manages the hooks already. */
export function judgeRivals(rivals: readonly Rival[], manager: string, keyguard: string): Check {
  const rival = rivals.find(({ tool }) => tool !== manager);
  if (rival === undefined) return { id, diagnosis: { kind: 'tools-none' } };
  const { tool, file, command } = rival;
  // Once the other tool is in charge, keyguard is put into what it runs.
  const fix = command === undefined ? undefined : `${command} && ${keyguard} install`;
  return { id, diagnosis: { kind: 'tools-rival', tool, file }, ...(fix !== undefined && { fix }) };
}
