import { homedir } from 'node:os';
import path from 'node:path';

import { test } from 'vitest';

import { fixPrograms, inShell } from '../../helpers/fix-programs.ts';
import { hasCommand } from '../../helpers/has-command.ts';

const programs = {
  'main.rs': `use std::sync::LazyLock;

static LATE: LazyLock<String> = LazyLock::new(|| "⟦key⟧".to_string());

struct Settings<'a> { key: &'a str, owned: String }

fn fixed() -> &'static str { "⟦key⟧" }

fn take<T: Into<String>>(value: T) -> String { value.into() }

fn pick(n: u8) -> &'static str {
    match n {
        0 => "none",
        _ => "⟦key⟧",
    }
}

fn main() {
    let local = "⟦key⟧";
    let typed: &'static str = "⟦key⟧";
    let settings = Settings { key: "⟦key⟧", owned: "⟦key⟧".into() };
    let list = vec!["a", "⟦key⟧"];
    let raw = r#"⟦key⟧"#;
    let quote = '"';
    let bearer = "Bearer ⟦key⟧ {}";
    let trimmed = "⟦key⟧".trim();
    println!("{} {} {}", local, typed, take("⟦key⟧"));
    println!("{} {} {:?} {}", settings.key, settings.owned, list, raw);
    println!("{quote} {bearer} {trimmed} {} {} {}", fixed(), pick(1), *LATE);
    println!("{} {}", String::from("⟦key⟧"), "⟦key⟧".len());
    std::thread::spawn(move || println!("{local}")).join().unwrap();
}
`,
};

// Its front end looks for the compiler in the user's own folder.
const home = process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup');
const rustc = `RUSTUP_HOME='${home}' rustc --edition 2021`;

test.skipIf(!hasCommand('rustc', '--version'))(
  'Rust prints what it did (asks rustc)',
  fixPrograms(programs, inShell(`${rustc} -o FILE.out FILE 2>&1 && ./FILE.out`)),
);
