import type { Validate } from '../rule-types.ts';

/** Accepts a bot's token: its first part is the bot's number, in base64. */
export const isDiscordBotToken: Validate = ({ secret }) => {
  const [id = ''] = secret.split('.');
  return /^\d{17,20}$/.test(Buffer.from(id, 'base64url').toString('latin1'));
};
