// Up to what cannot be a part of it; a redacted or shortened one leads nowhere.
const url = /https:\/\/[^\s\u001B"'`<>()[\]{}、。，；：（）「」]+/gu;
const noEnd = /(?<![.,;:!?])[.,;:!?]+$/u;

/** Makes links of the addresses in a text that is laid out already (OSC 8): what is read stays the same, and takes the same room. */
export function linkUrls(text: string): string {
  return text.replace(url, (found) => {
    const address = found.replace(noEnd, '');
    if (/[*…]/u.test(address)) return found;
    return `\u001B]8;;${address}\u001B\\${address}\u001B]8;;\u001B\\${found.slice(address.length)}`;
  });
}
