import { execaSync } from 'execa';
import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';

function isMissing(program: string): boolean {
  return execaSync('sh', ['-c', `command -v ${program}`], { reject: false }).exitCode !== 0;
}

const ruby = {
  'single.rb': `key = '⟦key⟧'\nputs key, 'it\\'s ⟦key⟧'\n`,
  'double.rb': `n = 1\nputs "⟦key⟧", "Bearer ⟦key⟧ #{n} #{"⟦other⟧"}"\n`,
  'hash.rb': `h = { stripe_key: '⟦key⟧', :other => "⟦other⟧", 'c' => '⟦key⟧' }\nputs h.values\n`,
  'call.rb': `def f(key = '⟦key⟧', other: "⟦other⟧") = key + other\nputs f\nputs'⟦key⟧'\n`,
  'heredoc.rb': `a = <<~EOS\n  it's ⟦key⟧\nEOS\nputs a, '⟦other⟧'\n`,
  'percent.rb': `puts %q(it's ⟦key⟧), %Q[a ⟦key⟧]\n`,
  'regex.rb': `puts "it's".gsub(/['"]/, ''), '⟦key⟧' # don't\n`,
  'adjacent.rb': `puts 'a ' "⟦key⟧" 'b'\n`.replace(` 'b'`, ''),
  'method.rb': `puts 'Bearer ⟦key⟧'.upcase, "⟦key⟧".length\n`,
  'lines.rb': `puts "⟦escapedPem⟧", '⟦pem⟧', '⟦url⟧'\n`,
};
test.skipIf(isMissing('ruby'))('Ruby prints what it did', fixPrograms(ruby, inShell('ruby FILE')));

const php = {
  'single.php': `<p>it's</p>\n<?php\n$key = '⟦key⟧';\necho $key, 'it\\'s ⟦key⟧';\n`,
  'double.php': `<?php\n$n = 1;\necho "⟦key⟧", "Bearer ⟦key⟧ $n {$n}"; # it's\n`,
  'list.php': `<?php // don't\n$a = ['key' => '⟦key⟧', "b" => array("⟦other⟧")];\necho json_encode($a);\n`,
  'define.php': `<?php\ndefine('KEY', '⟦key⟧');\necho KEY, strtoupper('Bearer ⟦key⟧'), '⟦key⟧'[2];\n?>\n<b>it's</b><?= '⟦key⟧' ?>\n`,
  'lines.php': `<?php\necho "⟦escapedPem⟧", '⟦pem⟧', "⟦url⟧";\n`,
  'made.php': `<?php\nclass A { private $key; function __construct() { $this->key = '⟦key⟧'; } function f() { return $this->key; } }\necho (new A)->f();\nstatic fn() => 1;\n`,
};
test.skipIf(isMissing('php'))('PHP prints what it did', fixPrograms(php, inShell('php FILE')));

const perl = {
  'all.pl':
    `use strict;\nmy $key = '⟦key⟧'; # don't\nmy %h = (a => "⟦key⟧", 'b' => '⟦other⟧');\nmy $n = 1;\nprint "$key $h{a} $h{b} Bearer ⟦key⟧ $n\\n", 'a ⟦key⟧ b', q(it's ⟦key⟧), qq{"⟦other⟧"}, "it's" =~ /['"]/ ? 1 : 0, '⟦key⟧';\nprint <<"EOS";\nit's ⟦key⟧ $n\nEOS\nuse constant KEY => '⟦key⟧';\nprint KEY, "⟦url⟧", '⟦pem⟧';\n`.replace(
      '⟦url⟧',
      'x',
    ),
};
test('Perl prints what it did', fixPrograms(perl, inShell('perl FILE')));

const lua = {
  'all.lua': `-- don't\n--[[ it's\n]]\nlocal key = "⟦key⟧"\nlocal t = { a = '⟦key⟧', ["b"] = [[⟦other⟧]] }\nprint(key, t.a, t.b, 'a ⟦key⟧ b', ("a ⟦key⟧"):upper())\nprint "⟦key⟧"\nprint'⟦url⟧'\nprint("⟦escapedPem⟧")\n`,
};
test.skipIf(isMissing('lua'))('Lua prints what it did', fixPrograms(lua, inShell('lua FILE')));

const r = {
  'all.R': `# don't\nkey <- "⟦key⟧"\nx <- list(a = '⟦key⟧', b = "⟦other⟧")\ncat(key, x$a, x$b, "Bearer ⟦key⟧", toupper('a ⟦key⟧ b'), "⟦url⟧", "⟦escapedPem⟧")\n`,
};
test.skipIf(isMissing('Rscript'))('R prints what it did', fixPrograms(r, inShell('Rscript --vanilla FILE')));

const fish = {
  'all.fish': `set key "⟦key⟧" # don't\nset -x other '⟦other⟧'\nset bare ⟦key⟧\necho $key $other $bare "a ⟦key⟧ b" 'c ⟦key⟧' (echo "⟦key⟧")\n`,
};
test.skipIf(isMissing('fish'))('fish prints what it did', fixPrograms(fish, inShell('fish FILE')));

const zsh = {
  'all.zsh': `key=⟦key⟧\nkeys=("⟦key⟧" '⟦other⟧')\necho $key $keys[1] $keys[2] "a ⟦key⟧ b" $(echo '⟦key⟧')\n`,
};
test.skipIf(isMissing('zsh'))('zsh prints what it did', fixPrograms(zsh, inShell('zsh -f FILE')));

const make = {
  'a/Makefile': `STRIPE_SECRET_KEY = ⟦key⟧\nOTHER := "⟦other⟧"\nexport STRIPE_SECRET_KEY\nall:\n\t@echo $(STRIPE_SECRET_KEY) $(OTHER) "⟦key⟧"\n\t@echo $$STRIPE_SECRET_KEY\n`,
};
test('make prints what it did', fixPrograms(make, inShell('make -f FILE')));
