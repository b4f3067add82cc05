/** A kind of file in which secrets are found: how one stands in it. */
export interface Carrier {
  readonly name: string;
  readonly path: string;
  /** The file's text, with `value` given to the variable `name` (in upper-case snake). */
  readonly render: (name: string, value: string) => string;
  /** How the value is written there; unchanged when left out. */
  readonly escape?: (value: string) => string;
}

const escapeString = (value: string): string => JSON.stringify(value).slice(1, -1);
const camel = (name: string): string =>
  name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(name).replace(/^./, (letter) => letter.toUpperCase());
const snake = (name: string): string => name.toLowerCase();
const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const config: readonly Carrier[] = [
  {
    name: 'dotenv',
    path: 'deploy/settings',
    render: (name, value) => `PORT=3000\n${name}=${value}\nDEBUG=1\n`,
  },
  { name: 'dotenv, quoted', path: 'deploy/vars', render: (name, value) => `export ${name}="${value}"\n` },
  {
    name: 'JSON',
    path: 'config.json',
    render: (name, value) => `{\n  "port": 3000,\n  "${camel(name)}": "${value}",\n  "debug": true\n}\n`,
    escape: escapeString,
  },
  {
    name: 'minified JSON',
    path: 'config.min.json',
    render: (name, value) => `{"port":3000,"${camel(name)}":"${value}","debug":true}`,
    escape: escapeString,
  },
  {
    name: 'JSON in a JSON string',
    path: 'event.json',
    render: (name, value) => String.raw`{"body":"{\n\"${snake(name)}\":\"${value}\"\n}"}`,
    escape: (value) => escapeString(escapeString(value)),
  },
  { name: 'YAML', path: 'config.yaml', render: (name, value) => `server:\n  ${camel(name)}: ${value}\n` },
  {
    name: 'YAML, quoted',
    path: 'values.yml',
    render: (name, value) => `${kebab(name)}: '${value}' # fill in\n`,
  },
  { name: 'TOML', path: 'config.toml', render: (name, value) => `[server]\n${snake(name)} = "${value}"\n` },
  { name: 'INI', path: 'settings.ini', render: (name, value) => `[server]\n${snake(name)} = ${value}\n` },
  {
    name: 'XML',
    path: 'web.config',
    render: (name, value) =>
      `<appSettings>\n  <add key="${pascal(name)}" value="${value}" />\n</appSettings>\n`,
  },
  {
    name: 'XML element',
    path: 'pom.xml',
    render: (name, value) => `<${camel(name)}>${value}</${camel(name)}>\n`,
  },
  {
    name: 'properties',
    path: 'application.properties',
    render: (name, value) => `${snake(name).replaceAll('_', '.')}=${value}\n`,
  },
];

const code: readonly Carrier[] = [
  {
    name: 'JavaScript',
    path: 'src/app.js',
    render: (name, value) => `const ${camel(name)} = '${value}';\nmodule.exports = { ${camel(name)} };\n`,
    escape: escapeString,
  },
  {
    name: 'TypeScript',
    path: 'src/app.ts',
    render: (name, value) => `export const options: Options = { ${camel(name)}: "${value}", retries: 3 };\n`,
    escape: escapeString,
  },
  {
    name: 'JavaScript fallback',
    path: 'src/env.js',
    render: (name, value) => `const key = process.env.${name} || "${value}";\n`,
    escape: escapeString,
  },
  {
    name: 'Python',
    path: 'app.py',
    render: (name, value) => `import os\n${name} = "${value}"\n`,
    escape: escapeString,
  },
  {
    name: 'Python dict',
    path: 'settings.py',
    render: (name, value) => `os.environ["${name}"] = '${value}'\n`,
    escape: escapeString,
  },
  {
    name: 'Go',
    path: 'main.go',
    render: (name, value) => `func main() {\n\t${camel(name)} := "${value}"\n\tuse(${camel(name)})\n}\n`,
    escape: escapeString,
  },
  {
    name: 'Java',
    path: 'src/App.java',
    render: (name, value) => `  private static final String ${name} = "${value}";\n`,
    escape: escapeString,
  },
  {
    name: 'C#',
    path: 'Program.cs',
    render: (name, value) => `var ${camel(name)} = "${value}";\nConsole.WriteLine(1);\n`,
    escape: escapeString,
  },
  {
    name: 'Ruby',
    path: 'config.rb',
    render: (name, value) => `Config.new(:${snake(name)} => "${value}", retries: 3)\n`,
    escape: escapeString,
  },
  {
    name: 'PHP',
    path: 'config.php',
    render: (name, value) => `<?php\ndefine('${name}', '${value}');\n$a = ['${snake(name)}' => 1];\n`,
    escape: escapeString,
  },
  { name: 'shell', path: 'deploy.sh', render: (name, value) => `#!/bin/sh\nexport ${name}=${value}; run\n` },
];

const other: readonly Carrier[] = [
  { name: 'Dockerfile', path: 'Dockerfile', render: (name, value) => `FROM scratch\nENV ${name}=${value}\n` },
  {
    name: 'compose',
    path: 'docker-compose.yml',
    render: (name, value) => `services:\n  app:\n    environment:\n      - ${name}=${value}\n`,
  },
  {
    name: 'Terraform',
    path: 'main.tf',
    render: (name, value) => `resource "app" "main" {\n  ${snake(name)} = "${value}"\n}\n`,
    escape: escapeString,
  },
  {
    name: 'Markdown',
    path: 'README.md',
    render: (name, value) => `# Usage\n\nSet \`${name}=${value}\` and run it.\n`,
  },
  {
    name: 'notebook',
    path: 'demo.ipynb',
    render: (name, value) => `{"cells":[{"source":["import os\\n","${name} = \\"${value}\\"\\n"]}]}\n`,
    escape: (value) => escapeString(escapeString(value)),
  },
  {
    name: 'SQL',
    path: 'seed.sql',
    render: (name, value) => `UPDATE settings SET ${snake(name)} = '${value}' WHERE id = 1;\n`,
  },
  {
    name: 'curl command',
    path: 'call.sh',
    render: (name, value) => `curl -H "${pascal(name)}: ${value}" https://api.test/v1\n`,
  },
  {
    name: 'URL',
    path: 'notes.txt',
    render: (name, value) => `see https://api.test/v1/list?${snake(name)}=${value}&page=2 for more\n`,
  },
  {
    name: 'log line',
    path: 'run.log',
    render: (name, value) => `2026-03-01T10:00:00Z INFO start ${snake(name)}=${value} retries=3\n`,
  },
];

/** Everything that a secret is carried in, with the value on one line. */
export const carriers: readonly Carrier[] = [...config, ...code, ...other];
