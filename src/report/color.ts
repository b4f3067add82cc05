import { styleText } from 'node:util';

/** Puts a meaning into a colour, or leaves the text as it is. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly code: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

/** Gives the styles of a report; without colour they change nothing. */
export function createStyle(color: boolean): Style {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    // Newer Nodes look at standard output themselves; whether to colour was decided already.
    color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    error: paint(['bold', 'red']),
    warning: paint(['bold', 'yellow']),
    heading: paint('bold'),
    code: paint('cyan'),
    quiet: paint('dim'),
    added: paint('green'),
    removed: paint('red'),
  };
}
