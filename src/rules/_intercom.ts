import type { Validate } from '../rule-types.ts';

/** Accepts base64 of what Intercom makes its tokens from: `tok:`, a UUID with underscores, and a version. */
export const isIntercomToken: Validate = ({ secret }) =>
  /^tok:[0-9a-f]{8}_(?:[0-9a-f]{4}_){3}[0-9a-f]{12}:\d:\d$/.test(
    Buffer.from(secret, 'base64').toString('latin1'),
  );
