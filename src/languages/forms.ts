/** Forms of text that many languages have. */
export const double = { open: '"', close: '"', escape: 'backslash' } as const;
export const single = { open: "'", close: "'", escape: 'backslash' } as const;
/** A quote as a sign of its own, where single quotes have other uses too: lifetimes, symbols. */
export const quoteSign = { open: `'"`, close: "'" } as const;
