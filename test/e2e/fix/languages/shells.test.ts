import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';

const programs = {
  'bare.sh': 'STRIPE_KEY=⟦key⟧\necho "$STRIPE_KEY"\n',
  'double.sh': 'STRIPE_KEY="⟦key⟧"\necho "$STRIPE_KEY"\n',
  'single.sh': "STRIPE_KEY='⟦key⟧'; echo $STRIPE_KEY\n",
  'exported.sh': 'export STRIPE_SECRET_KEY=⟦key⟧ PORT=1\nsh -c \'echo "$STRIPE_SECRET_KEY"\'\n',
  'header.sh': `printf '%s\\n' -H 'Authorization: Bearer ⟦key⟧' -u "⟦key⟧:" --key=⟦key⟧ "a $HOME ⟦key⟧ b"\n`,
  'substituted.sh': 'x=$(echo "⟦key⟧")\ny=`echo ⟦key⟧`\necho "$(echo "a ⟦key⟧ $(echo \'⟦other⟧\')") $x $y"\n',
  'heredoc.sh': "cat <<EOF\nit's \"⟦key⟧\" $HOME\nEOF\ncat <<-END | cat\n\tx ⟦other⟧\n\tEND\necho '⟦key⟧'\n",
  'comments.sh': `# don't\nx=\${HOME#it}; y=\${#x} # it's\necho $# "⟦key⟧" a#b # "⟦other⟧"\n`,
  'escaped.sh': 'echo it\\\'s "a \\"⟦key⟧\\" \\$HOME"\n',
  'condition.sh': `case "⟦key⟧" in a) echo 1;; *) echo "it's";; esac\nif [ "$1" = '⟦key⟧' ]; then echo 2; fi\n`,
  'function.sh': 'f() { echo "${1:-⟦key⟧}"; }\nf\n',
  'lines.sh': 'KEY="⟦pem⟧"\necho "$KEY"\n',
  'url.sh': 'echo ⟦url⟧ "⟦url⟧"\nexport DATABASE_URL=⟦url⟧\necho $DATABASE_URL\n',
  'twice.sh': `echo 'a ⟦key⟧ b ⟦other⟧ c'\n`,
};
const inBash = {
  ...programs,
  'list.bash':
    'keys=("⟦key⟧" \'⟦other⟧\' ⟦key⟧)\necho "${keys[@]}"\ndeclare -A m=([a]="⟦key⟧")\necho "${m[a]}"\n',
  'dollar.bash': "echo $'a\\t⟦key⟧'\n",
  'here.bash': 'cat <<< "⟦key⟧"\n[[ x == "⟦key⟧" ]] || echo no\n',
};

test('a POSIX shell prints what it did', fixPrograms(programs, inShell('dash FILE')));
test('Bash prints what it did', fixPrograms(inBash, inShell('bash FILE')));
