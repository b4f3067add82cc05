import type { Validate } from '../rule-types.ts';
import { withCrcBase62 } from './_checksums.ts';

/** Accepts Vercel's tokens: after `vc?_` 50 characters and the base62 CRC-32 of those. */
export const hasVercelChecksum: Validate = ({ secret }) => {
  const body = secret.slice('vcp_'.length);
  return body === withCrcBase62(body.slice(0, -6));
};
