import { addEnvValue, type EnvEntry } from './env-file/add-env-value.ts';
import { readText } from './text-file.ts';

/** Environment files that are being filled. */
export interface EnvFiles {
  /** Gives the name that a value has, or now gets, in a file; undefined when it cannot be written there. */
  readonly store: (file: string, entry: EnvEntry) => string | undefined;
  /** The files that have changed, with their new content. */
  readonly changed: () => ReadonlyMap<string, Buffer>;
}

/** Begins with the files as they are: content by path, none for a file that is not there yet. */
export function openEnvFiles(contents: ReadonlyMap<string, Buffer>): EnvFiles {
  const texts = new Map<string, string>();
  const read = (file: string) => readText(contents.get(file) ?? Buffer.alloc(0));
  return {
    store: (file, entry) => {
      const added = addEnvValue(texts.get(file) ?? read(file).text, entry);
      if (added !== undefined) texts.set(file, added.text);
      return added?.name;
    },
    changed: () =>
      new Map(
        [...texts]
          .map(([file, text]) => [file, read(file).encode(text)] as const)
          .filter(([file, bytes]) => contents.get(file)?.equals(bytes) !== true),
      ),
  };
}
