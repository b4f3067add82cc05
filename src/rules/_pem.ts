import type { Make } from '../rule-types.ts';

const LINE_LENGTH = 64;

/** An armoured block with `length` made-up base64 characters, as a sample of a private key. */
export function createPem(make: Make, label: string, length: number): string {
  const body = make.base64(length).replaceAll(new RegExp(`.{${LINE_LENGTH}}(?=.)`, 'g'), '$&\n');
  return [`-----BEGIN ${label}-----`, body, `-----END ${label}-----`].join('\n');
}
