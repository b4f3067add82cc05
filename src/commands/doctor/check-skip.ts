import type { Check } from '../../doctor-types.ts';
import { hookNames } from '../../install/hook-name.ts';
import type { Checkup } from './checkup.ts';

/** A variable that switches hooks off, as the tool that it belongs to reads it. */
interface Switch {
  readonly variable: string;
  /** The tool that must manage the hooks for it to count; keyguard's own counts always. */
  readonly manager?: string;
  readonly isOff: (value: string) => boolean;
}

const switches: readonly Switch[] = [
  {
    variable: 'KEYGUARD_SKIP',
    isOff: (value) => names(value).some((name) => ['1', ...hookNames].includes(name)),
  },
  { variable: 'HUSKY', manager: 'husky', isOff: (value) => value === '0' },
  { variable: 'LEFTHOOK', manager: 'lefthook', isOff: (value) => ['0', 'false'].includes(value) },
  { variable: 'LEFTHOOK_EXCLUDE', manager: 'lefthook', isOff: (value) => names(value).includes('keyguard') },
  { variable: 'SKIP_SIMPLE_GIT_HOOKS', manager: 'simple-git-hooks', isOff: (value) => value === '1' },
  {
    variable: 'SKIP',
    manager: 'pre-commit',
    isOff: (value) => names(value).some((name) => name.includes('keyguard')),
  },
];

/** Tells of the first variable of this shell that keeps hooks from checking. */
export function checkSkip({ request: { env }, manager }: Checkup): Check {
  const set = switches.find(
    ({ variable, manager: of = manager, isOff }) => of === manager && isOff(env[variable] ?? ''),
  );
  if (set === undefined) return { id: 'skip', diagnosis: { kind: 'skip-unset' } };
  return {
    id: 'skip',
    diagnosis: { kind: 'skip-set', variable: set.variable },
    fix: process.platform === 'win32' ? `set ${set.variable}=` : `unset ${set.variable}`,
  };
}

function names(list: string): readonly string[] {
  return list.split(/[\s,]+/u);
}
