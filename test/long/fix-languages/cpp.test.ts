import { test } from 'vitest';

import { fixPrograms, inShell } from '../../helpers/fix-programs.ts';
import { hasCommand } from '../../helpers/has-command.ts';

const programs = {
  'main.cpp': `#include <iostream>
#include <map>
#include <string>

const std::string global = "⟦key⟧";
static const char *const pointer = "⟦key⟧";

namespace settings { std::string raw = R"(⟦key⟧)"; }

std::string shout(const std::string &text, const char *more = "⟦key⟧") { return text + more; }

int main() {
  std::map<std::string, std::string> headers{{"Authorization", "Bearer ⟦key⟧"}};
  auto local = std::string("⟦key⟧");
  std::string address = "https://h/?key=⟦key⟧&x=1";
  std::cout << global << pointer << settings::raw << shout("⟦key⟧") << headers["Authorization"] << local << address;
}
`,
};

test.skipIf(!hasCommand('g++', '--version'))(
  'C++ prints what it did (asks g++)',
  fixPrograms(programs, inShell('g++ -std=c++17 -Wall -Werror -o FILE.out FILE 2>&1 && ./FILE.out')),
);
