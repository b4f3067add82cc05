/** Words of made-up tokens: the matcher asks for more than a word before it takes a checked one for a placeholder. */
export const MADE_UP = /example|placeholder|redacted|change-?me|your[-_]|fake|dummy|xxxx/i;
