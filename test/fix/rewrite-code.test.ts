import { expect, test } from 'vitest';

import { rewriteValue } from '../../src/fix/rewrite-value.ts';
import { fillName, findLanguage } from '../../src/languages/find-language.ts';

/** Rewrites the value between the marks ⟦ and ⟧; gives the reason when it stays. */
function rewrite(path: string, marked: string): string {
  const range = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const text = marked.replace('⟦', '').replace('⟧', '');
  const language = findLanguage(path);
  const code = fillName(language.lookup ?? '', 'K');
  const result = rewriteValue({ text, range, code, name: 'K', part: 'value', language });
  if (typeof result === 'string') return result;
  expect(result.value).toBe('abc');
  return text.slice(0, result.start) + result.text + text.slice(result.end);
}

const java = 'System.getenv("K")';
const net = 'Environment.GetEnvironmentVariable("K")';
const swift = 'ProcessInfo.processInfo.environment["K"] ?? ""';

test.each([
  ['A.java', '@Value("⟦abc⟧")', 'not-here'],
  ['A.java', 'case "⟦abc⟧":', 'not-here'],
  ['A.java', 'static final String A = "⟦abc⟧"; @B(A) int c;', 'not-here'],
  ['A.java', 'static final String A = "⟦abc⟧";', `static final String A = ${java};`],
  ['A.java', 'f("""\n  a\n  ⟦abc⟧\n  """)', 'not-alone'],
  ['a.kt', 'const val A = "⟦abc⟧"', `val A = ${java}`],
  ['a.kt', 'private const val A: String = "x ⟦abc⟧"', `private val A: String = "x \${${java}}"`],
  ['a.kt', 'const val A = "⟦abc⟧"\n@B(A) fun c() {}', 'not-here'],
  ['a.kt', '@B("⟦abc⟧")', 'not-here'],
  ['a.kt', 'f("""x ⟦abc⟧ $y""")', `f("""x \${${java}} $y""")`],
  ['build.gradle', "password '⟦abc⟧'", `password ${java}`],
  ['build.gradle.kts', 'password = "⟦abc⟧"', `password = ${java}`],
  ['a.groovy', "f('x ⟦abc⟧')", `f('x ' + ${java})`],
  ['a.groovy', 'f("x ⟦abc⟧ ${y("z")}")', `f("x \${${java}} \${y("z")}")`],
  ['a.scala', 'val a = s"x ${y("z")} ⟦abc⟧"', 'val a = s"x ${y("z")} " + sys.env("K")'],
  ['a.scala', 'val a = s"""x ⟦abc⟧"""', 'val a = s"""x ${sys.env("K")}"""'],
  ['a.scala', `val q = '"'; val a = "⟦abc⟧"`, `val q = '"'; val a = sys.env("K")`],
  ['a.clj', '(def a "x ⟦abc⟧") ; it"s', '(def a (str "x " (System/getenv "K"))) ; it"s'],
  ['a.clj', '(def a "⟦abc⟧")', '(def a (System/getenv "K"))'],
  ['a.cs', 'var a = @"⟦abc⟧";', `var a = ${net};`],
  ['a.cs', 'var a = $"x {y} ⟦abc⟧";', `var a = $"x {y} {${net}}";`],
  ['a.cs', 'var a = $@"x {y} ⟦abc⟧";', `var a = $@"x {y} {${net}}";`],
  ['a.cs', 'var a = "x ⟦abc⟧".Trim();', `var a = ("x " + ${net}).Trim();`],
  ['a.cs', 'var a = """⟦abc⟧""";', `var a = ${net};`],
  ['a.cs', 'private const string A = "⟦abc⟧";', `private static readonly string A = ${net};`],
  ['a.cs', 'const string A = "⟦abc⟧";', 'not-here'],
  ['a.cs', 'public const string A = "⟦abc⟧";\n[B(A)] void C() {}', 'not-here'],
  ['a.cs', '[Header("⟦abc⟧")]\nvoid C() {}', 'not-here'],
  ['a.cs', 'void F(int a, string b = "⟦abc⟧") {}', 'not-here'],
  ['a.cs', 'var a = "⟦abc⟧"u8;', 'not-here'],
  ['a.fs', 'let a = f "⟦abc⟧"', `let a = f (System.${net})`],
  ['a.fs', '[<Literal>]\nlet A = "⟦abc⟧"', 'not-here'],
  ['a.vb', `Dim a = "x ⟦abc⟧" ' it"s`, `Dim a = "x " & ${net} ' it"s`],
  ['a.vb', 'Const A As String = "⟦abc⟧"', 'not-here'],
  ['a.rs', 'const A: &str = "⟦abc⟧";', 'not-here'],
  ['a.rs', 'static A: &[&str] = &["a", "⟦abc⟧"];', 'not-here'],
  ['a.rs', '#[doc = "⟦abc⟧"]', 'not-here'],
  ['a.rs', 'match a { "⟦abc⟧" => 1 }', 'not-here'],
  ['a.rs', 'println!("⟦abc⟧");', 'not-here'],
  ['a.rs', 'let a = b"⟦abc⟧";', 'not-here'],
  [
    'a.rs',
    `fn f<'a>(b: &'a str) { g("⟦abc⟧".to_owned()) }`,
    `fn f<'a>(b: &'a str) { g(std::env::var("K").expect("K").to_owned()) }`,
  ],
  ['a.swift', 'let a = "⟦abc⟧"', `let a = (${swift})`],
  ['a.swift', 'let a = "x ⟦abc⟧ \\(y("z"))"', `let a = "x \\(${swift}) \\(y("z"))"`],
  ['a.swift', 'enum A: String {\n  case b = "⟦abc⟧"\n}', 'not-here'],
  ['a.dart', "const a = '⟦abc⟧';", "final a = Platform.environment['K']!;"],
  [
    'a.dart',
    "static const String a = 'x ⟦abc⟧';",
    "static final String a = 'x ${Platform.environment['K']}';",
  ],
  ['a.dart', "const A('⟦abc⟧');", 'not-here'],
  ['a.dart', "f({String a = '⟦abc⟧'}) {}", 'not-here'],
  ['a.dart', "f('x' '⟦abc⟧')", 'not-here'],
  ['a.ex', 'a = "x ⟦abc⟧ #{b("c")}"', 'a = "x #{System.fetch_env!("K")} #{b("c")}"'],
  ['config/runtime.exs', 'config :a, key: "⟦abc⟧"', 'config :a, key: System.fetch_env!("K")'],
  ['a.ex', '@key "⟦abc⟧"', 'not-here'],
  ['a.ex', 'def f("⟦abc⟧"), do: 1', 'not-here'],
  ['a.erl', 'f() -> g(<<"⟦abc⟧">>).', 'f() -> g(list_to_binary(os:getenv("K"))).'],
  ['a.erl', 'f() -> "x ⟦abc⟧".', 'f() -> ("x " ++ os:getenv("K")).'],
  ['a.hs', 'a = "⟦abc⟧"', 'haskell'],
  ['a.c', 'char *a = "⟦abc⟧";', 'not-here'],
  ['a.c', 'int main(void) { char a[] = "⟦abc⟧"; }', 'not-here'],
  ['a.c', 'int main(void) { static char *a = "⟦abc⟧"; }', 'not-here'],
  ['a.c', 'int main(void) { f("x" "⟦abc⟧"); }', 'not-here'],
  ['a.c', 'int main(void) { f(L"⟦abc⟧"); }', 'not-here'],
  ['a.c', 'int main(void) { f("x ⟦abc⟧"); }', 'not-alone'],
  ['a.c', '#define A "⟦abc⟧"\nint main(void) { f("x" A); }', 'not-here'],
  ['a.c', '#define A "⟦abc⟧"\nconst char *b = A;', 'not-here'],
  ['a.h', '#define A "⟦abc⟧"', 'not-here'],
  ['a.cpp', 'constexpr auto a = "⟦abc⟧";', 'not-here'],
  ['a.cpp', 'const char *a = "x ⟦abc⟧"; // std::string', 'not-alone'],
  [
    'a.mm',
    '#import <A.h>\nvoid f() { g(@"⟦abc⟧", "x"); }',
    '#import <A.h>\nvoid f() { g(@(getenv("K")), "x"); }',
  ],
  ['a.m', "x = '⟦abc⟧';", 'not-here'],
  ['a.tf', 'a = "⟦abc⟧"', 'a = var.K'],
  ['a.tf', 'a = "x ${b["c"]} ⟦abc⟧"', 'a = "x ${b["c"]} ${var.K}"'],
  ['a.tf', 'a = <<-EOT\n  x ⟦abc⟧\nEOT\n', 'a = <<-EOT\n  x ${var.K}\nEOT\n'],
  ['a.tf', 'variable "a" {\n  default = "⟦abc⟧"\n}', 'terraform-default'],
  ['a.tf', 'terraform {\n  backend "s3" {\n    k = "⟦abc⟧"\n  }\n}', 'not-here'],
])('in %s: %j', (path, marked, expected) => {
  expect(rewrite(path, marked)).toBe(expected);
});
