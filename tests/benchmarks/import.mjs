// How long `import('sovnarkom')` takes in a new process, beside what it leaves for later. Prints medians of 15 runs and ratios.
import { spawnSync } from 'node:child_process';

const root = new URL('../..', import.meta.url);
const peers = ['sovnarkom', 'simple-statistics', 'vega', 'danfojs-node'];

function millisecondsToImport(name) {
  const script = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(stdout.trim().split('\n').at(-1));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const runs = new Map(peers.map((name) => [name, []]));
for (let run = 0; run < 15; run += 1) {
  for (const name of peers) runs.get(name).push(millisecondsToImport(name));
}
const ours = median(runs.get('sovnarkom'));
for (const name of peers) {
  const time = median(runs.get(name));
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(8)} ms   ${(time / ours).toFixed(1)} times sovnarkom`,
  );
}
