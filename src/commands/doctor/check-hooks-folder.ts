import type { Check } from '../../doctor-types.ts';
import { KeyguardError } from '../../errors.ts';
import { listConfig } from '../../git/config-entries.ts';
import type { InstallRequest } from '../../install/hook-manager.ts';
import { findHooksFolder } from '../../install/hooks-folder.ts';
import type { Checkup } from './checkup.ts';
import { renderOrigin, renderUnset } from './unset-setting.ts';

const id = 'hooks-folder';

/** Tells from which folder git takes its hooks now, who says so, and whether it can hold any. */
export async function checkHooksFolder({ request, keyguard }: Checkup): Promise<Check> {
  const { git, repository } = request;
  const file = repository.hooksDir;
  const entry = (await listConfig(git, String.raw`^core\.hookspath$`)).at(-1);
  if (entry === undefined) return { id, diagnosis: { kind: 'folder-usual', file } };
  const origin = renderOrigin(entry);
  if (await canHoldHooks(request)) return { id, diagnosis: { kind: 'folder-set', file, origin } };
  const unset = renderUnset({ ...entry, key: 'core.hooksPath' }, repository.topLevel);
  const fix = unset && `${unset} && ${keyguard} install`;
  return { id, diagnosis: { kind: 'folder-unusable', file, origin }, ...(fix && { fix }) };
}

async function canHoldHooks({ repository, git }: InstallRequest): Promise<boolean> {
  try {
    await findHooksFolder(repository, git);
    return true;
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'hooks-folder-unusable') return false;
    throw error;
  }
}
