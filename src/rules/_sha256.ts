/** SHA-256 of some bytes. */
export function sha256(data: Uint8Array): Uint8Array {
  // Loaded here, because a commit without such a candidate does not need it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(data).digest();
}
