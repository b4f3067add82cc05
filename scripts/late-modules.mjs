/**
 * Has modules loaded when they are first called for, by code that cannot wait for an `import()`: in each file given,
 * `load…()` hands on what it imports, and in the bundle becomes a `require` of the chunk of that name.
 * @param {Record<string, string>} chunks By the end of the file's path.
 * @returns {import('rolldown').Plugin}
 */
export const lateModules = (chunks) => ({
  name: 'late-modules',
  resolveId: (id) =>
    Object.values(chunks).some((chunk) => id === `./${chunk}`) ? { id, external: true } : null,
  transform(code, id) {
    const found = Object.entries(chunks).find(([file]) => id.replaceAll('\\', '/').endsWith(file));
    const name = /^export function (?<name>load\w+)\(/mu.exec(code)?.groups?.['name'];
    if (!found || name === undefined) return null;
    return {
      code: `export function ${name}() { return require('./${found[1]}'); }`,
      moduleType: 'js',
      map: null,
    };
  },
});
