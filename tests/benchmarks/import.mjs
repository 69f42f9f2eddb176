// How long `import('sovnarkom')` takes in a new process, alone and with what is loaded when it is first used, beside other packages.
// Prints medians of 15 runs and ratios.
import { spawnSync } from 'node:child_process';

const root = new URL('../..', import.meta.url);
const programs = {
  sovnarkom: "await import('sovnarkom')",
  '… and its record': "(await import('sovnarkom')).loadDataset()",
  '… and its figures':
    "const { figuresOf, loadDataset } = await import('sovnarkom'); figuresOf(loadDataset())",
  'simple-statistics': "await import('simple-statistics')",
  vega: "await import('vega')",
  'danfojs-node': "await import('danfojs-node')",
};

function millisecondsOf(program) {
  const script = `const start = performance.now(); ${program}; console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(stdout.trim().split('\n').at(-1));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const runs = new Map(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < 15; run += 1) {
  for (const [name, program] of Object.entries(programs))
    runs.get(name).push(millisecondsOf(program));
}
const ours = median(runs.get('sovnarkom'));
for (const name of runs.keys()) {
  const time = median(runs.get(name));
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(8)} ms   ${(time / ours).toFixed(1)} times sovnarkom`,
  );
}
