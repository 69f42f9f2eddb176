// Times Banzhaf and Shapley–Shubik beside a plain numpy implementation of the same generating functions (power.py), in one
// run: the 27 members of the EU by population, a body of 190 like the IMF, and how time grows with voters and votes.
// Prints medians, ratios and how far numpy's rounded numbers are from the exact ones. Needs Python with numpy.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { banzhaf, shapleyShubik } from 'sovnarkom';

const indices = { banzhaf, shapleyShubik };

// Populations in thousands, about 2022.
const euWeights = [
  83203, 67843, 59607, 47433, 37654, 19038, 17734, 11631, 10604, 10545, 10440, 10352, 9689, 8979,
  6839, 5873, 5548, 5435, 5060, 3862, 2806, 2107, 1876, 1332, 905, 645, 521,
];
const eu = { quota: Math.ceil(0.65 * sum(euWeights)), weights: euWeights };
const imf = body(190, 100_000);

/** A body with shares that fall with rank, as quotas in the IMF do, and a simple majority. */
function body(voters, votes) {
  const shares = Array.from({ length: voters }, (_, rank) => 1 / (rank + 5));
  const all = sum(shares);
  const weights = shares.map((share) => Math.max(1, Math.round((share / all) * votes)));
  weights[0] += votes - sum(weights);
  return { quota: Math.floor(votes / 2) + 1, weights };
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

const runs = [];
for (const index of Object.keys(indices)) {
  runs.push({ name: 'EU, 27 by population', index, ...eu, dtype: 'int64', repetitions: 5 });
  runs.push({ name: '190 with 100,000 votes', index, ...imf, dtype: 'float64', repetitions: 3 });
  for (const voters of [25, 50, 100, 200]) {
    const name = `${voters} with 10,000 votes`;
    runs.push({ name, index, ...body(voters, 10_000), dtype: 'float64', repetitions: 3 });
  }
  for (const votes of [1_000, 10_000, 100_000]) {
    const name = `50 with ${votes.toLocaleString('en')} votes`;
    runs.push({ name, index, ...body(50, votes), dtype: 'float64', repetitions: 3 });
  }
}
runs.push({ ...runs[1], name: '190, whole numbers', dtype: 'object', repetitions: 1 });

function measure({ index, quota, weights, repetitions }) {
  const seconds = [];
  let result;
  for (let run = 0; run <= repetitions; run += 1) {
    const start = performance.now();
    result = indices[index]({ quota, weights });
    // The first run, in which the engine still compiles, is left out.
    if (run > 0) seconds.push((performance.now() - start) / 1000);
  }
  seconds.sort((a, b) => a - b);
  const values = 'normalised' in result ? result.normalised : result.values;
  return { seconds: seconds[Math.floor(seconds.length / 2)], values };
}

const local = fileURLToPath(new URL('../../.jupyter/python/bin/python', import.meta.url));
const python = process.env.PYTHON ?? (existsSync(local) ? local : 'python3');
const script = fileURLToPath(new URL('power.py', import.meta.url));
function measurePeer(run) {
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input: JSON.stringify(run),
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(`${python} with numpy is needed (PYTHON names another):\n${stderr}`);
  process.exit(1);
}

const milliseconds = (seconds) => `${(seconds * 1000).toFixed(1)} ms`.padStart(12);
console.log(
  `${'game'.padEnd(26)}${'index'.padEnd(16)}${'sovnarkom'.padStart(12)}${'numpy'.padStart(12)}${'numpy takes'.padStart(14)}   numpy differs by`,
);
for (const run of runs) {
  const ours = measure(run);
  const peer = measurePeer(run);
  const difference = Math.max(...ours.values.map((value, i) => Math.abs(value - peer.values[i])));
  console.log(
    run.name.padEnd(26) +
      run.index.padEnd(16) +
      milliseconds(ours.seconds) +
      milliseconds(peer.seconds) +
      `${(peer.seconds / ours.seconds).toFixed(2)} times`.padStart(14) +
      `   ${difference.toExponential(1)} (${run.dtype})`,
  );
}
