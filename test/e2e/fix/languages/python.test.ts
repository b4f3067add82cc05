import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';

const programs = {
  'single.py': `key = '⟦key⟧'\nprint(key)\n`,
  'double.py': `print("⟦key⟧")\n`,
  'noSpace.py': `def f():\n    return"⟦key⟧"\nprint(f())\n`,
  'noSpaceBehind.py': `print("⟦key⟧"if 1 else 2)\n`,
  'part.py': `print('Bearer ⟦key⟧ x'.upper(), "Bearer ⟦key⟧"[3:9])\n`,
  'formatted.py': `n = 1\nprint(f"Bearer ⟦key⟧ {n} {{x}} {'a'!r:>5}", f'{n}⟦key⟧')\n`,
  'allOfFormatted.py': `print(f"⟦key⟧", F'⟦key⟧')\n`,
  'insideFormatted.py': `print(f"a {'⟦key⟧'} b")\n`,
  'rawFormatted.py': String.raw`n = 1
print(rf"\d ⟦key⟧{n}", R'a\'⟦key⟧')
`,
  'bytes.py': `print(b"⟦key⟧", b'a ⟦key⟧ b', rb"⟦key⟧\\n")\n`,
  'dictionary.py': `print({"a": "⟦key⟧", 'b': ["⟦other⟧"]})\n`,
  'dictionaryKey.py': `print({"⟦key⟧": 1})\n`,
  'defaultValue.py': `def f(key="⟦key⟧", *, b='⟦other⟧'): return key + b\nprint(f())\n`,
  'adjacent.py': `print("Bearer " "⟦key⟧")\nprint("⟦key⟧" ' x')\nx = ("a"\n     "⟦key⟧"\n     "b")\nprint(x)\n`,
  'adjacentLines.py': `x = "a" \\\n    "⟦key⟧"\nprint(x)\n`,
  'described.py': `#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n# License\n"""Says\n\nwhat it's."""\n\nfrom __future__ import annotations\n\nimport sys\nprint("⟦key⟧", __doc__)\n`,
  'describedValue.py': `KEY = "⟦key⟧"\n"""What KEY is."""\nprint(KEY)\n`,
  'inDescription.py': `def f():\n    """Call with ⟦key⟧.\n\n    It's good.\n    """\n    return 1\nprint(f())\n`,
  'imported.py': `import sys, os\nprint("⟦key⟧")\n`,
  'importedFrom.py': `from os import environ\nprint("⟦key⟧", len(environ) > 0)\n`,
  'format.py': `print("{} ⟦key⟧".format(1), "%s ⟦key⟧" % 2, "⟦key⟧".replace("a", "b"))\n`,
  'triple.py': `x = """line one\n⟦key⟧\nline "three" """\nprint(x)\n`,
  'lines.py': `print("""⟦pem⟧""")\n`,
  'escapedLines.py': `print("⟦escapedPem⟧")\n`,
  'url.py': `print("⟦url⟧")\n`,
  'twice.py': `print("⟦key⟧ ⟦other⟧ ⟦key⟧", "⟦key⟧")\n`,
  'comments.py': `# don't\nprint("⟦key⟧")  # it's\n# old = "⟦other⟧"\n`,
  'decorated.py': `class A:\n    key: str = "⟦key⟧"\n    def f(self): return self.key\nprint(A().f())\n`,
  'windows.py': `"""x"""\r\nprint('⟦key⟧')\r\n`,
  'mark.py': `\u{FEFF}print('⟦key⟧')\n`,
};

test('Python prints what it did', fixPrograms(programs, inShell('python3 FILE')));
