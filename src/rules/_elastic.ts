import type { Validate } from '../rule-types.ts';

/** Accepts base64 of a stack's API key: its id, a colon, and the key. */
export const isElasticStackKey: Validate = ({ secret }) =>
  /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(secret, 'base64').toString('latin1'));
