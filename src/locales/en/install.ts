import type { InstallMessages } from '../../messages/install.ts';

export const install: InstallMessages = {
  dryRun: 'Dry run, nothing was changed. Without --dry-run:',
  notInstalled: (what) => `hooks not installed: ${what}`,
  events: {
    'hook-installed': ({ file }) => `Hook installed: ${file}`,
    'lines-added': ({ file }) => `Hook installed, and what it did before still runs first: ${file}`,
    'hook-updated': ({ file }) => `Hook updated: ${file}`,
    'hook-unchanged': ({ file }) => `Hook already in place: ${file}`,
    'hook-removed': ({ file }) => `Hook removed: ${file}`,
    'hook-restored': ({ file }) => `Hook removed, and the one from before restored: ${file}`,
    'hook-foreign': ({ file }) => `Not removed, because it is not keyguard's hook: ${file}`,
    'hook-absent': ({ file }) => `Nothing to remove: ${file}`,
    'called-by-other': ({ file }) => `Already called by your own hook: ${file}`,
    'previous-chained': ({ file }) => `The hook from before still runs first; it is now ${file}`,
    'previous-off': ({ file }) => `The hook from before was not executable and stays off; it is now ${file}`,
    'previous-set-aside': ({ file }) =>
      `An older hook that git no longer ran was kept, and still does not run: ${file}`,
    'previous-left': ({ file }) => `The hook from before keyguard is still in ${file}`,
    'edits-saved': ({ file }) => `The hook had changes of yours; a copy that does not run is in ${file}`,
    'own-lines-kept': ({ file }) => `Hook removed, your own lines kept: ${file}`,
    'hooks-to-commit': ({ text }) =>
      `Everyone who clones gets these hooks from git, so commit them: ${text ?? ''}`,
    'config-added': ({ file }) => `Calls keyguard from now on: ${file}`,
    'config-unchanged': ({ file }) => `Already calls keyguard: ${file}`,
    'config-removed': ({ file }) => `keyguard taken out of ${file}`,
    'config-left': ({ file, text }) => `Take keyguard out of ${file} by hand: ${text ?? ''}`,
    'tool-absent': ({ file, text }) =>
      `No hooks of ${file} are in place in this clone, so keyguard's own stand in. They may stay when you run: ${text ?? ''}`,
    'types-missing': ({ file, text }) =>
      `pre-commit install leaves hooks out for others, because of ${file}. Write there: ${text ?? ''}`,
    'script-added': ({ file, text }) => `Script added to ${file}: ${text ?? ''}`,
    'script-unchanged': ({ file }) => `Already runs keyguard install: ${file}`,
    'script-by-hand': ({ file, text }) => `Add this to the script in ${file} by hand: ${text ?? ''}`,
    'script-removed': ({ file, text }) => `keyguard install taken out of ${file}: ${text ?? ''}`,
    'script-left': ({ file, text }) => `Take keyguard install out of ${file} by hand: ${text ?? ''}`,
    'package-json-absent': () =>
      'No package.json, so only this clone is protected; others run npx keyguard install in theirs.',
    'hooks-path-set': ({ file, text }) => `Setting added to ${file}: core.hooksPath = ${text ?? ''}`,
    'hooks-path-unset': ({ file }) => `Setting core.hooksPath taken out of ${file}`,
    'shared-hooks-chained': ({ file }) => `The hooks in ${file} still run, first; nothing was written there`,
    'worktree-unguarded': ({ file }) =>
      `Not protected, because this work tree has a core.hooksPath of its own: ${file}. Run npx keyguard install there.`,
    'user-hooks-installed': ({ file }) => `Hooks for all your repositories installed: ${file}`,
    'user-hooks-unchanged': ({ file }) => `Hooks for all your repositories already in place: ${file}`,
    'user-hooks-limit': () =>
      'Not covered: repositories that set core.hooksPath themselves, as husky does. Run npx keyguard install there.',
    'user-hooks-removed': ({ file }) => `Hooks for all your repositories removed: ${file}`,
    'user-hooks-absent': ({ file }) => `Nothing to remove: ${file}`,
    'ignore-added': ({ file, text }) => `Added to ${file}: ${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `Already ignores .env files: ${file}`,
    'ignore-overruled': ({ file, text }) =>
      `Still not ignored, because of another rule (${text ?? ''}): ${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} is tracked by git. If it holds secrets, take it out (the file stays): ${text ?? ''}`,
  },
};
