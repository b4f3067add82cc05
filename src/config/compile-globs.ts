import picomatch from 'picomatch';

/** Makes a test for the paths that any of the globs names. */
export function compileGlobs(globs: readonly string[]): (file: string) => boolean {
  return picomatch([...globs], { dot: true });
}
