import type { CodeLanguage } from './code-language.ts';
import { inShell, slashes } from './common.ts';
import { double } from './forms.ts';

const whole = { as: '(CODE ?? "")' } as const;
const inside = {
  inside: String.raw`\(CODE ?? "")`,
  nested: [[String.raw`\(`, ')']],
  escape: 'backslash',
} as const;
const raw = { inside: String.raw`\#(CODE ?? "")`, nested: [[String.raw`\#(`, ')']] } as const;

export const swift: CodeLanguage = {
  name: 'Swift',
  extensions: ['swift'],
  ...slashes,
  ...inShell,
  lookup: 'ProcessInfo.processInfo.environment["NAME"]',
  import: 'import Foundation',
  imported: /^[ \t]*import[ \t]+(?:Foundation|UIKit|AppKit|SwiftUI|Cocoa)\b/mu,
  strings: [
    { open: '"""', close: '"""', hasLines: true, ...inside },
    { open: '#"""', close: '"""#', hasLines: true, ...raw },
    { open: '#"', close: '"#', ...raw, ...whole },
    { ...double, ...inside, ...whole },
  ],
  places: [
    { before: /^[ \t]*(?:indirect[ \t]+)?case[ \t]+\w+[ \t]*=[ \t]*$/mu },
    { before: /@\w+\s*\([^()]*$/u },
  ],
};
