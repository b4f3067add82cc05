import type { HookManager, InstallRequest } from '../../install/hook-manager.ts';

/** The name of the tool in charge: husky's hooks are tracked files like others, told by the folder that git takes them from. */
export function nameTool({ name }: HookManager, { repository }: InstallRequest): string {
  return /[/\\]\.husky(?:[/\\]_)?[/\\]?$/u.test(repository.hooksDir) ? 'husky' : name;
}
