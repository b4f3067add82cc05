import type { InstallRequest } from '../../install/hook-manager.ts';
import { type PackageCommands, findPackageCommands } from '../../install/package-commands.ts';
import { renderWord } from '../../install/shell-word.ts';
import { findFolder } from '../create-install-request.ts';
import type { FoundNode } from './find-node.ts';

/** Names the commands that fixes are made of, as this project's package manager wants them. */
export async function nameCommands(
  request: InstallRequest,
  nodeOnPath: FoundNode | undefined,
): Promise<PackageCommands> {
  const { env, repository } = request;
  const place = { topLevel: repository.topLevel, folder: findFolder(request), env };
  const { keyguard, install } = await findPackageCommands(place);
  // Without node on PATH no package manager runs either.
  return { install, keyguard: nodeOnPath === undefined ? callByPath() : keyguard };
}

/** What calls the keyguard that runs now, wherever it is typed. */
export function callByPath(node = process.execPath): string {
  return [node, process.argv[1] ?? ''].map(renderWord).join(' ');
}
