import type { Provider } from '../rule-types.ts';
import { hasStoredCredential } from './_git-credentials.ts';

export default {
  name: 'Git',
  docs: 'https://git-scm.com/docs/git-credential-store',
  revoke: { via: 'dashboard', path: ['The host of each address', 'Access tokens', 'Revoke'] },
  playbook: { kind: 'password' },
  rules: [
    {
      id: 'git-credentials-file',
      name: "Git's stored credentials",
      kind: 'file',
      severity: 'error',
      env: 'GIT_CREDENTIALS',
      keywords: ['.git-credentials'],
      path: /(?:^|\/)\.git-credentials$/,
      validateText: hasStoredCredential,
      samplePaths: ['.git-credentials', 'home/.git-credentials'],
      nearMissPaths: ['.gitconfig', 'git-credentials.md', '.git-credentials.example'],
    },
  ],
} satisfies Provider;
