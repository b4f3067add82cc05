/** Whether a line holds what git's credential store keeps: an address with a user and a password. */
export function hasStoredCredential(text: string): boolean {
  return /^https?:\/\/[^:@\s/]{1,255}:[^@\s/]{1,512}@[^\s]/m.test(text);
}
