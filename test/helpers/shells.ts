import { execa } from 'execa';

/** Gives a program's path, or undefined when this machine lacks it. */
async function findProgram(name: string): Promise<string | undefined> {
  const { stdout, exitCode } = await execa('sh', ['-c', 'command -v "$1"', 'sh', name], { reject: false });
  return exitCode === 0 ? stdout : undefined;
}

/** The shells that stand behind `/bin/sh` on one system or another: what a shebang line calls. */
export const shells = [
  { shell: 'dash', program: await findProgram('dash'), argument: '' },
  { shell: 'busybox sh', program: await findProgram('busybox'), argument: ' sh' },
  { shell: 'bash as sh', program: await findProgram('bash'), argument: ' --posix' },
];
