import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';

const programs = {
  'list/main.go': `// Package main's.\npackage main\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\nvar key = "⟦key⟧"\n\ntype options struct {\n\tKey string \`json:"key"\`\n}\n\nfunc main() {\n\to := options{Key: "⟦key⟧"}\n\tquote := '"'\n\tm := map[string]string{"a": \`⟦other⟧\`}\n\tfmt.Println(key, o, m, quote, strings.ToUpper("Bearer ⟦key⟧"), "Bearer ⟦key⟧"[2:9], []byte("⟦key⟧"))\n}\n`,
  'single/main.go': `package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("a ⟦key⟧ b ⟦other⟧", \`⟦pem⟧\`, "⟦escapedPem⟧", "⟦url⟧") // it's\n}\n`,
  'none/main.go': `package main\n\nfunc main() { println("⟦key⟧") }\n`,
  'there/main.go': `package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Fprintln(os.Stdout, "⟦key⟧")\n}\n`,
};

test(
  'Go prints what it did',
  fixPrograms(programs, inShell('GOCACHE=/tmp/keyguard-go-cache GO111MODULE=off go run FILE 2>&1')),
);
