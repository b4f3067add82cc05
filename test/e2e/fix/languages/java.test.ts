import { test } from 'vitest';

import { fixPrograms, inShell } from '../../../helpers/fix-programs.ts';
import { hasCommand } from '../../../helpers/has-command.ts';

const programs = {
  'Main.java': `import java.util.Map;

public class Main {
  static final String KEY = "⟦key⟧";
  private static final char QUOTE = '"';
  interface Keys { String OTHER = "⟦key⟧"; }

  static String read(String name) { return name.isEmpty() ? "⟦key⟧" : name; }

  public static void main(String[] args) {
    String block = """
        ⟦key⟧
        """;
    String line = """
        ⟦key⟧""";
    String[] all = { "⟦key⟧", "a" };
    var map = Map.of("Authorization", "Bearer ⟦key⟧");
    System.out.println(KEY + Keys.OTHER + read("") + block + line + all[0] + map + QUOTE);
    System.out.println("⟦key⟧".length() + "x=⟦key⟧&y=\\"1\\"".toUpperCase()); // don't
  }
}
`,
};

test.skipIf(!hasCommand('java', '--version'))(
  'Java prints what it did (asks java)',
  fixPrograms(programs, inShell('java FILE 2>&1')),
);
