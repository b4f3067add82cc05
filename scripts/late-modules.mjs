import { readFile } from 'node:fs/promises';
import path from 'node:path';

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
    const chunk = findByEnd(chunks, id);
    return chunk === undefined
      ? null
      : `export function ${loaderName(code)}() { return require('./${chunk}'); }`;
  },
});

/**
 * Has a long text read from a file of its own, which is faster than to compile a module that holds it: in each file
 * given, `load…()` hands on the one string that it imports.
 * @param {Record<string, string>} texts By the end of the file's path.
 * @returns {import('rolldown').Plugin}
 */
export const lateTexts = (texts) => ({
  name: 'late-texts',
  async transform(code, id) {
    const fileName = findByEnd(texts, id);
    if (fileName === undefined) return null;
    const imported = /from '(?<file>[^']+)'/u.exec(code)?.groups?.['file'] ?? '';
    const text = await readFile(path.join(path.dirname(id), imported), 'utf8');
    // The file is a string and no more, so that it runs as JavaScript too.
    const [source] = Object.values(await import(`data:text/javascript,${encodeURIComponent(text)}`));
    this.emitFile({ type: 'asset', fileName, source: String(source) });
    return `import { readFileSync } from 'node:fs';
      export function ${loaderName(code)}() { return readFileSync(import.meta.dirname + '/${fileName}', 'utf8'); }`;
  },
});

/**
 * @param {Record<string, string>} files
 * @param {string} id
 */
function findByEnd(files, id) {
  return Object.entries(files).find(([end]) => id.replaceAll('\\', '/').endsWith(end))?.[1];
}

/** @param {string} code */
function loaderName(code) {
  const name = /^export function (?<name>load\w+)\(/mu.exec(code)?.groups?.['name'];
  if (name === undefined) throw new Error(`no load…() in: ${code}`);
  return name;
}
