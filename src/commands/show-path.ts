import path from 'node:path';

/** Gives a file as it is reached from a folder, or its absolute path when it lies elsewhere. */
export function showPath(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file;
  const way = path.relative(cwd, file);
  return way.startsWith('..') ? file : way;
}
