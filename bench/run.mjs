// npm run bench [-- NAME...]: runs the benchmarks by name, all of them when none is named.
const all = ['startup', 'staged', 'rules'];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}: there are ${all.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of named.length > 0 ? named : all) {
    const { run } = await import(`./${name}.mjs`);
    await run();
  }
}
