import { replaceFile } from '../files.ts';
import type { FilePlan } from '../install/plan-script.ts';

/** Writes what a plan says, if it says anything, and nowhere outside of the work tree. */
export async function writePlan({ file, content }: FilePlan, topLevel: string): Promise<void> {
  if (content !== undefined) await replaceFile(file, content, { within: topLevel });
}
