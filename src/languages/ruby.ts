import type { CodeLanguage } from './code-language.ts';
import { hash } from './common.ts';

const reading = { ...hash, lookup: 'ENV.fetch("NAME")' } as const;

export const ruby: CodeLanguage = {
  name: 'Ruby',
  extensions: ['rb', 'rake', 'gemspec'],
  ...reading,
  load: 'require "dotenv/load"  # gem install dotenv',
};

export const rubyTool: CodeLanguage = {
  name: 'Ruby files of tools',
  paths: /(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile|Brewfile|Fastfile)$/u,
  ...reading,
};
