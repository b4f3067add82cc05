import { KeyguardError } from '../errors.ts';
import { findCliFolder } from './find-cli.ts';
import { findProgram } from './find-program.ts';
import type { InstallRequest } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';

/** What runs keyguard's part of a hook alone where the hook's file is someone else's; undefined when keyguard is missing. */
export async function createProbe(
  request: InstallRequest,
  hook: HookName,
): Promise<readonly string[] | undefined> {
  try {
    const folder = await findCliFolder(request.repository, request);
    return (await findProgram(request.repository.topLevel, folder)).listWords(hook);
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'cli-not-installed') return undefined;
    throw error;
  }
}
