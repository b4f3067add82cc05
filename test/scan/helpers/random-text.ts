/** Made-up values from a seed: the same in every run, and in no file. */
export function randomText(
  length: number,
  alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789',
  seed = 1,
): string {
  let state = seed;
  const pick = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet.charAt(Math.floor((state / 2 ** 32) * alphabet.length));
  };
  return Array.from({ length }, pick).join('');
}
