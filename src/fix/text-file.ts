/** A file's content as text, and the way back: what is not changed comes back byte for byte. */
export interface TextFile {
  /** A byte order mark is its first character. */
  readonly text: string;
  readonly encode: (text: string) => Buffer;
}

/** Reads a file as UTF-8 or UTF-16 where it is that, with or without a mark, and else one character a byte. */
export function readText(bytes: Buffer): TextFile {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf16be') return { text: swap(bytes).toString('utf16le'), encode: encodeBigEndian };
  return { text: bytes.toString(encoding), encode: (text) => Buffer.from(text, encoding) };
}

function findEncoding(bytes: Buffer): 'utf8' | 'utf16le' | 'utf16be' | 'latin1' {
  const isPaired = bytes.length % 2 === 0 && bytes.length > 0;
  if (isPaired && bytes.readUInt16LE(0) === 0xfeff) return 'utf16le';
  if (isPaired && bytes.readUInt16BE(0) === 0xfeff) return 'utf16be';
  if (isPaired && bytes.includes(0)) return bytes.indexOf(0) % 2 === 1 ? 'utf16le' : 'utf16be';
  return Buffer.from(bytes.toString()).equals(bytes) ? 'utf8' : 'latin1';
}

function swap(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

function encodeBigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
