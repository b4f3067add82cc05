/** Makes a test for the paths that the settings leave out; loads the glob library only when there are globs. */
export async function createIgnore(globs: readonly string[]): Promise<(file: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { compileGlobs } = await import('./compile-globs.ts');
  return compileGlobs(globs);
}
