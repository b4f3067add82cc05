/** Parts that several languages share. */
export const slashes = { comment: ['//'] } as const;
export const hash = { comment: ['#'] } as const;
export const dashes = { comment: ['--'] } as const;
export const angles = { comment: ['<!--', '-->'] } as const;

/** A program that reads no file by itself gets the variables from the shell that starts it. */
export const inShell = { load: 'set -a; . ./ENVFILE; set +a' } as const;
