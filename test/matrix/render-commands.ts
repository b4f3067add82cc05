import type { PackageCommands, PackageManagerCase } from './package-manager-case.ts';
import { renderTable } from './render-matrix.ts';

type Column = readonly [title: string, render: (commands: PackageCommands) => string];

const columns: readonly Column[] = [
  ['once in a repository', ({ add, keyguard }) => `${add} && ${keyguard} init`],
  ['everybody else, as always', ({ install }) => install],
  ['where scripts are off', ({ keyguard }) => `${keyguard} install`],
  ['to take it out', ({ keyguard, remove }) => `${keyguard} uninstall && ${remove}`],
];

/** Renders what is typed with which package manager: the commands that the tests type. */
export function renderCommands(rows: readonly PackageManagerCase[]): string {
  const families = new Map(rows.map(({ family, commands }) => [family, commands]));
  const lines = [...families].map(([family, commands]) => [
    family,
    ...columns.map(([, render]) => `\`${render(commands)}\``),
  ]);
  return renderTable(['', ...columns.map(([title]) => title)], lines);
}
