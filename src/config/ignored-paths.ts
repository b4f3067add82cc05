/** Makes a test for the paths that the settings leave out; loads the glob library only when there are globs. */
export async function createIgnore(globs: readonly string[]): Promise<(file: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return picomatch([...globs], { dot: true });
}
