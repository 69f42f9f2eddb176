// Times roll calls beside R's pscl, MCMCpack and emIRT and beside numpy, in one run on the same data (rollcalls.sh installs them): the
// 109th Senate, and 200 simulated members by 1,000 votes. Prints times, ratios, and how far the results agree; a peer that is
// missing is named. `--large` adds 700 members by 10,000 votes beside emIRT; `--cost FILE.svg` draws how time grows with members, votes and
// the share that is missing; `--iterations N` is how long pscl and MCMCpack sample (3000). Times are those of the processor, in all threads, of
// both sides: on a busy machine they tell more than a clock.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { save } from 'sovnarkom/render';
import {
  agreementMatrix,
  idealPoints,
  optimalClassification,
  rollCallMatrix,
  rollCallsFromCells,
  sampleIdealPoints,
  summarizeMembers,
  summarizeVotes,
  voteviewCodesWithPairs,
} from 'sovnarkom/rollcalls';
import { dot } from '../../dist/charts/marks/dot.js';
import { line } from '../../dist/charts/marks/line.js';
import { planes } from '../../dist/charts/planes.js';
import { quantityAxis } from '../../dist/charts/quantity-axis.js';

const { values: asked } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    cost: { type: 'string' },
    iterations: { type: 'string', default: '3000' },
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roll-calls-'));

const cells = readFileSync(join(root, 'notebooks/senate-109/votes.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split(',').map((cell) => cell.replaceAll('"', '')));
const [[, ...voteIds], ...rows] = cells;
const partyOf = (name) => /\((\S+) /.exec(name)[1];
const senate = rollCallsFromCells({
  members: rows.map(([id]) => ({ id, party: partyOf(id) })),
  votes: voteIds.map((id) => ({ id })),
  cells: rows.map(([, ...codes]) => codes.join('')),
  codes: voteviewCodesWithPairs,
});
const senateFile = fileOf(
  rows.map(([id]) => id),
  rows.map(([id]) => partyOf(id)),
  rows.map(([, ...codes]) => codes),
);

/** A table for R: names, parties and cast codes. */
function fileOf(names, parties, codes) {
  const file = join(folder, `${names.length}-${codes[0].length}.csv`);
  const head = ['member', 'party', ...codes[0].map((_, vote) => `v${vote}`)].join(',');
  const body = names.map((name, row) => `"${name}",${parties[row]},${codes[row].join(',')}`);
  writeFileSync(file, `${[head, ...body].join('\n')}\n`);
  return file;
}

/** Roll calls by the model of the scale, from a seeded generator (mulberry32). */
function simulated(members, votes, missing, seed) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const places = Array.from({ length: members }, normal);
  const codes = new Uint8Array(members * votes);
  for (let vote = 0; vote < votes; vote += 1) {
    const [intercept, slope] = [0.8 * normal(), 1.5 * normal()];
    for (let member = 0; member < members; member += 1) {
      const yes = normal() < intercept + slope * places[member];
      codes[member * votes + vote] = uniform() < missing ? 5 : yes ? 1 : 2;
    }
  }
  const named = (count, letter) => Array.from({ length: count }, (_, at) => ({ id: letter + at }));
  const matrix = rollCallMatrix({ members: named(members, 'm'), votes: named(votes, 'v'), codes });
  return { places, matrix, codes };
}

/** The least processor time of some runs, the first of which the engine still compiles, and the last result. */
function least(run, times) {
  let seconds = Infinity;
  let result;
  for (let time = 0; time < times; time += 1) {
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { seconds, result };
}

function told({ stdout, stderr, status }, name) {
  if (status !== 0) {
    console.log(`${name} cannot be had here: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
    return undefined;
  }
  const lineOf = (word) => stdout.split('\n').find((one) => one.startsWith(`${word} `)) ?? '';
  const numbers = (word) => lineOf(word).trim().split(/\s+/).slice(1).map(Number);
  const [effective] = numbers('effective');
  return { seconds: numbers('seconds')[0], values: numbers('values'), effective };
}

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const R = (task, file) =>
  told(
    spawnSync('Rscript', [script('rollcalls.R'), task, file, asked.iterations], {
      cwd: root,
      encoding: 'utf8',
    }),
    task,
  );
// A second thread of BLAS mostly waits for the first at this size, and its waiting would count.
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
const ownPython = join(root, '.benchmark/python/bin/python');
const python = process.env.PYTHON ?? (existsSync(ownPython) ? ownPython : 'python3');
const numpy = (file, dtype) =>
  told(
    spawnSync(python, [script('agreement.py'), file, dtype], {
      encoding: 'utf8',
      env: { ...process.env, ...oneThread },
    }),
    'numpy',
  );

function correlation(one, other) {
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const sum = (f) => one.reduce((total, _, at) => total + f(one[at] - a, other[at] - b), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

const inSeconds = (seconds) =>
  (seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`).padStart(12);
function report(what, ours, peer, theirs, agreement) {
  if (theirs === undefined) return;
  const ratio = theirs.seconds / ours;
  const times = `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} times`.padStart(12);
  console.log(
    `${what.padEnd(38)}${inSeconds(ours)}  ${peer.padEnd(20)}${inSeconds(theirs.seconds)}${times}   ${agreement(theirs.values)}`,
  );
}

console.log(
  `${cpus().length} processors, load ${loadavg()[0].toFixed(1)}; node ${process.version}`,
);
console.log(
  `${'what'.padEnd(38)}${'sovnarkom'.padStart(12)}  ${'peer'.padEnd(20)}${'peer'.padStart(12)}${'peer takes'.padStart(12)}   agreement`,
);

const summaries = least(() => [summarizeVotes(senate), summarizeMembers(senate)], 15);
report(
  'summaries, Senate 102 × 645',
  summaries.seconds,
  'pscl summary',
  R('summary', senateFile),
  (loyalty) => {
    const ours = summaries.result[1].members.map(({ partyLoyalty }) => 100 * partyLoyalty);
    const both = ours
      .map((one, row) => [one, loyalty[row]])
      .filter((two) => two.every(Number.isFinite));
    const off = Math.max(...both.map(([a, b]) => Math.abs(a - b)));
    return `party loyalty of ${both.length} members within ${off.toExponential(0)} per cent`;
  },
);

const cross = simulated(200, 1000, 0.1, 5);
const agreement = least(() => agreementMatrix(cross.matrix), 30);
const crossFile = join(folder, 'agreement.csv');
writeFileSync(
  crossFile,
  Array.from({ length: 200 }, (_, row) =>
    cross.codes.subarray(row * 1000, (row + 1) * 1000).join(','),
  ).join('\n'),
);
for (const dtype of ['float32', 'float64', 'int64']) {
  report(
    'agreement, 200 × 1,000',
    agreement.seconds,
    `numpy, ${dtype}`,
    numpy(crossFile, dtype),
    (sums) => {
      const own = [agreement.result.agreed, agreement.result.shared];
      const same = own.every((table, at) => table.reduce((a, b) => a + b, 0) === sums[at]);
      return same ? 'the same counts' : 'OTHER COUNTS';
    },
  );
}

const scaled = least(() => idealPoints(senate, { lopsided: 0 }), 5);
const points = (members) => members.map(({ point }) => point[0]);
const alike = (values) =>
  `correlation ${Math.abs(correlation(points(scaled.result.members), values)).toFixed(4)}`;
const { fit, convergence } = scaled.result;
const figuresOf = ({ classified, apre, gmp }) =>
  `${(100 * classified).toFixed(2)} % classified, APRE ${apre.toFixed(3)}${gmp === undefined ? '' : `, GMP ${gmp.toFixed(3)}`}`;
report(
  'ideal points (EM), Senate 102 × 544',
  scaled.seconds,
  'emIRT',
  R('emIRT', senateFile),
  alike,
);
const ideal = R('ideal', senateFile);
const packed = R('MCMCpack', senateFile);
report('ideal points (EM), Senate', scaled.seconds, 'pscl ideal', ideal, alike);
report('ideal points (EM), Senate', scaled.seconds, 'MCMCpack', packed, alike);
const sampled = least(() => sampleIdealPoints(senate, { lopsided: 0, seed: 1 }), 1);
const alikeSampled = (values) =>
  `correlation ${Math.abs(correlation(points(sampled.result.members), values)).toFixed(4)}`;
report('draws (Gibbs), Senate', sampled.seconds, 'pscl ideal', ideal, alikeSampled);
report('draws (Gibbs), Senate', sampled.seconds, 'MCMCpack', packed, alikeSampled);
// Draws that hang together tell less: what counts is how long a draw takes that does not.
const { effectiveSize } = sampled.result.convergence;
const perDraw = sampled.seconds / effectiveSize;
for (const [name, peer] of Object.entries({ 'pscl ideal': ideal, MCMCpack: packed })) {
  if (peer === undefined) continue;
  const theirs = { ...peer, seconds: peer.seconds / peer.effective };
  report(
    'an effective draw (Gibbs), Senate',
    perDraw,
    name,
    theirs,
    () => `least effective sizes ${effectiveSize.toFixed(0)} and ${peer.effective.toFixed(0)}`,
  );
}
// As many draws as give the same means as theirs.
const short = least(
  () =>
    sampleIdealPoints(senate, {
      lopsided: 0,
      seed: 1,
      chains: 2,
      burnIn: 10,
      draws: 10,
      threads: 1,
    }),
  3,
);
const alikeShort = (values) =>
  `correlation ${Math.abs(correlation(points(short.result.members), values)).toFixed(4)}`;
report('20 draws (Gibbs), Senate', short.seconds, 'pscl ideal', ideal, alikeShort);
report('20 draws (Gibbs), Senate', short.seconds, 'MCMCpack', packed, alikeShort);
console.log(
  `EM: ${figuresOf(fit)}, ${convergence.iterations} steps. ${sampled.result.convergenceInWords}`,
);
for (const dimensions of [1, 2]) {
  const order = least(() => optimalClassification(senate, { dimensions }), 2);
  console.log(
    `optimal classification in ${dimensions} dimension${dimensions > 1 ? 's' : ''}:${inSeconds(order.seconds)}, ${figuresOf(order.result.fit)}`,
  );
}

if (asked.large) {
  const { places, matrix, codes } = simulated(700, 10_000, 0.05, 9);
  const own = least(() => idealPoints(matrix), 1);
  const cast = Array.from({ length: 700 }, (_, row) =>
    Array.from(
      codes.subarray(row * 10_000, (row + 1) * 10_000),
      (code) => [0, 1, 6, 0, 0, 9][code],
    ),
  );
  const names = places.map((_, row) => `m${row}`);
  const found = points(own.result.members);
  console.log(
    `700 × 10,000: ${own.result.convergence.iterations} steps, correlation with the places simulated ${Math.abs(correlation(found, places)).toFixed(4)}`,
  );
  report(
    'ideal points (EM), 700 × 10,000',
    own.seconds,
    'emIRT',
    R(
      'emIRT',
      fileOf(
        names,
        names.map(() => 'A'),
        cast,
      ),
    ),
    (values) => `correlation ${Math.abs(correlation(found, values)).toFixed(4)}`,
  );
}

if (asked.cost !== undefined) await drawCost(asked.cost);
rmSync(folder, { recursive: true });

/** Draws how long each task takes as members, votes and the share missing grow. */
async function drawCost(file) {
  const tasks = {
    summaries: (matrix) => [summarizeVotes(matrix), summarizeMembers(matrix)],
    agreement: (matrix) => agreementMatrix(matrix),
    'ideal points': (matrix) => idealPoints(matrix),
    'optimal classification': (matrix) => optimalClassification(matrix),
  };
  const grown = {
    members: [50, 100, 200, 400].map((size) => [size, simulated(size, 500, 0.1, 1)]),
    votes: [250, 500, 1000, 2000].map((size) => [size, simulated(100, size, 0.1, 2)]),
    missing: [0, 20, 40, 60].map((share) => [share, simulated(100, 500, share / 100, 3)]),
  };
  const measured = Object.entries(grown).flatMap(([by, sizes]) =>
    sizes.flatMap(([size, { matrix }]) =>
      Object.entries(tasks).map(([task, run]) => {
        const seconds = least(() => run(matrix), task === 'optimal classification' ? 1 : 3).seconds;
        return { by, size, task, milliseconds: 1000 * seconds, log: Math.log10(1000 * seconds) };
      }),
    ),
  );
  for (const { by, size, task, milliseconds } of measured) {
    console.log(`${by} ${size}`.padEnd(16) + task.padEnd(26) + inSeconds(milliseconds / 1000));
  }
  const headings = {
    members: 'Members, 500 votes',
    votes: 'Votes, 100 members',
    missing: 'Per cent missing, 100 × 500',
  };
  const spec = planes(
    {
      name: 'cost-of-roll-calls',
      title: { en: 'What roll calls cost' },
      subtitle: {
        en: 'Milliseconds, each line ten times the one below; from below: agreement, summaries, ideal points, optimal classification',
      },
      description: 'How long summaries, agreement and scales take as roll calls grow.',
      leastWidth: 120,
      rows: { name: 'runs', values: measured },
      plane: 'by',
      columns: 3,
      spacing: { row: 20, column: 30 },
      planes: Object.entries(headings).map(([by, en]) => ({
        is: by,
        heading: { en },
        width: 150,
        height: 220,
        x: quantityAxis({ domain: [0, Math.max(...grown[by].map(([size]) => size))], ticks: 3 }),
        y: quantityAxis({
          domain: [-2, 4],
          ticks: [-2, -1, 0, 1, 2, 3, 4],
          upright: true,
          labels: 'format(pow(10, datum.value), ",")',
        }),
        marks: [line({ x: 'size', y: 'log', by: 'task' }), dot({ x: 'size', y: 'log', size: 14 })],
      })),
    },
    {},
  );
  await save(spec, file);
}
