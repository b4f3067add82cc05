import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';
import { hasCommand } from '../../../helpers/has-command.ts';

const programs = {
  'main.c': `/* don't */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

#define KEY "⟦key⟧"

struct settings { const char *key; char sign; };

static const char *read_key(int n) {
  if (n == 1) return "⟦key⟧";
  struct settings s = { "⟦key⟧", '"' };
  return s.key;
}

int main(void) {
  const char *local = "⟦key⟧";
  printf("%s %s %s %s\\n", local, KEY, read_key(1), read_key(2));
  return strcmp(local, "⟦key⟧");
}
`,
};

test.skipIf(!hasCommand('gcc', '--version'))(
  'C prints what it did (asks gcc)',
  fixPrograms(programs, inShell('gcc -Wall -Werror -o FILE.out FILE 2>&1 && ./FILE.out')),
);
