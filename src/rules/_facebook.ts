import type { Validate } from '../rule-types.ts';
import { isInContext } from './_in-context.ts';

// Meant for apps, in which anyone can read it: https://developers.facebook.com/docs/facebook-login/guides/access-tokens
const CLIENT_TOKEN = /client[_. -]?token[^0-9A-Za-z]{0,12}$/i;
const REACH = 40;

/** Accepts 32 digits beside Facebook's name that are not the client token of an app. */
export const isFacebookSecret: Validate = (candidate) => {
  const { window, index } = candidate;
  return !CLIENT_TOKEN.test(window.slice(Math.max(0, index - REACH), index)) && isInContext(candidate);
};
