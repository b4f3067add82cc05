const DIGITS = '0123456789';

/** What `0-9a-z` stands for. */
export const LOWER_ALNUM = `${DIGITS}abcdefghijklmnopqrstuvwxyz`;

/** What `0-9A-Z` stands for. */
export const UPPER_ALNUM = LOWER_ALNUM.toUpperCase();
