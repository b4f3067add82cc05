import type { HelpMessages } from '../../messages/help.ts';

export const help: HelpMessages = {
  tagline: 'stops API keys and other secrets from entering git',
  usage: 'Usage',
  command: 'command',
  options: 'options',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  commands: {
    init: 'set up this repository, once',
    install: 'put the git hooks in place',
    uninstall: 'take the git hooks out again',
    doctor: 'tell whether this clone is protected, and try it',
    'check-staged': 'check what the next commit adds',
    'check-message': 'check a commit message: what the commit-msg hook runs',
    scan: 'look for secrets in files, or in all of the working tree',
    rules: 'list all rules',
    explain: 'tell about one rule: what it finds, and what to do then',
  },
  optionSummaries: {
    lang: 'language of the output',
    color: 'colour, or none: --no-color',
    config: 'settings file instead of keyguard.json',
    quiet: 'print findings and errors only',
    verbose: 'print more',
    help: 'show this help',
    version: 'show the version',
    format: 'form of the report',
    output: 'write the report to a file',
    baseline: 'leave out known findings, or not: --no-baseline',
    user: 'for all repositories of this user, from a global npm install',
    'dry-run': 'show what would change, change nothing',
  },
  notes: {
    scan: [
      'Without a path: all of the working tree, also from a folder inside it. - reads standard input.',
      'In a repository, what git ignores is left out, unless the path itself is named; so are submodules and other repositories inside. Elsewhere every file is read, but .git and node_modules are not.',
      'Symbolic links are not followed, only read as text; a link that is named is followed.',
    ],
  },
  more: 'Help on one command: npx keyguard <command> --help',
  exitCodes: 'Exit codes: 0 clean, 1 secrets found, 2 could not check.',
};
