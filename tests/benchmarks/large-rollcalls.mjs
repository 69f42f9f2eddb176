// Measures how large roll calls are read, each in a process of its own: wall time from its start, time of the processors, and the most memory
// it took. It makes two tables, the same every time: a parliament of 200 members by 6,000 votes (a million ballots) and one shaped like
// all of the United States Congress (twenty million), each in CSV and in Parquet (which DuckDB writes). Each is read and summarised,
// the parliament with its agreement matrix. `--files A,B` reads those instead: the Bundestag is votes_111.parquet, polls_111.parquet and
// mandates_111.parquet. `--small` leaves out the congress; `--runs N` takes the least of N processes (3); `--in FOLDER` keeps the tables
// there; `--duckdb always` reads by DuckDB alone. The aims, on two processors: the Bundestag in a second, the parliament in two, the congress
// in sixty and 8 GB.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({
  options: {
    files: { type: 'string' },
    small: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    in: { type: 'string' },
    duckdb: { type: 'string' },
    measure: { type: 'boolean', default: false },
    agreement: { type: 'boolean', default: false },
  },
});

/** Reads files and summarises them in this process, and tells what it took. */
async function measure() {
  const { readRollCalls } = await import('sovnarkom/interchange');
  const { agreementMatrix, summarizeMembers, summarizeVotes } = await import('sovnarkom/rollcalls');
  const files = asked.files.split(',');
  const began = performance.now();
  const { calls } = await readRollCalls(files, asked.duckdb && { duckdb: asked.duckdb });
  const read = performance.now();
  summarizeVotes(calls);
  summarizeMembers(calls);
  if (asked.agreement) agreementMatrix(calls);
  const wall = performance.now();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const told = {
    size: `${calls.rows.length} × ${calls.columns.length}`,
    wall: wall / 1000,
    read: (read - began) / 1000,
    summary: (wall - read) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(told));
}

async function main() {
  const folder = asked.in ? resolve(asked.in) : mkdtempSync(join(tmpdir(), 'roll-calls-'));
  mkdirSync(folder, { recursive: true });
  console.log(
    `${cpus().length} processors, load ${loadavg()[0].toFixed(1)}; node ${process.version}`,
  );
  console.log(
    `${'what'.padEnd(24)}${['wall', 'of it read', 'summarised', 'processors', 'memory'].map((one) => one.padStart(12)).join('')}`,
  );
  if (asked.files) report('files', asked.files, false);
  else {
    const made = asked.small ? ['parliament'] : ['parliament', 'congress'];
    for (const name of made) {
      const csv = join(folder, `${name}.csv`);
      if (!existsSync(csv)) write(csv, tables[name]());
      report(`${name}, CSV`, csv, name === 'parliament');
      const parquet = await asParquet(csv);
      report(`${name}, Parquet`, parquet, name === 'parliament');
    }
  }
  if (!asked.in) rmSync(folder, { recursive: true });
}

/** The least time of some processes, and the most memory. */
function report(what, files, agreement) {
  const runs = Array.from({ length: Number(asked.runs) }, () => {
    const own = ['--measure', '--files', files, ...(agreement ? ['--agreement'] : [])];
    const more = asked.duckdb ? ['--duckdb', asked.duckdb] : [];
    const script = fileURLToPath(import.meta.url);
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...own, ...more], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const best = runs.reduce((a, b) => (b.wall < a.wall ? b : a));
  const memory = Math.max(...runs.map((run) => run.memory));
  const times = [best.wall, best.read, best.summary, best.cpu].map((seconds) =>
    `${seconds.toFixed(2)} s`.padStart(12),
  );
  console.log(
    `${what.padEnd(24)}${times.join('')}${`${Math.round(memory)} MB`.padStart(12)}   ${best.size}`,
  );
}

/** Whole numbers below 100 that look like chance and are the same every time (a mixing of 32 bits). */
function chance(a, b, salt) {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(salt, 0xc2b2ae3d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 100;
}

const tables = {
  *parliament() {
    yield 'vote,date,member,party,option\n';
    for (let vote = 1; vote <= 6000; vote += 1) {
      const date = new Date(Date.UTC(2010, 0, 1 + Math.floor(vote / 4))).toISOString().slice(0, 10);
      for (let member = 0; member < 200; member += 1) {
        if (chance(vote, member, 1) < 17) continue;
        const party = member % 5;
        const isYes = chance(vote, member, 2) < [20, 40, 50, 70, 90][party];
        const option = chance(vote, member, 3) < 16 ? 'absent' : isYes ? 'yes' : 'no';
        yield `${vote},${date},Member ${member},Party ${party},${option}\n`;
      }
    }
  },
  *congress() {
    yield 'congress,chamber,rollnumber,icpsr,cast_code,prob\n';
    const chambers = [
      { name: 'House', votes: 440, seats: 320, new: 70, first: 0 },
      { name: 'Senate', votes: 370, seats: 80, new: 12, first: 20_000 },
    ];
    for (const { name, votes, seats, new: more, first } of chambers) {
      for (let congress = 1; congress <= 118; congress += 1) {
        for (let vote = 1; vote <= votes; vote += 1) {
          for (let seat = 0; seat < seats; seat += 1) {
            const member = first + congress * more + seat;
            const isYea = chance(congress * 1000 + vote, member, 2) < (seat % 2 === 0 ? 20 : 80);
            const code = chance(congress * 1000 + vote, member, 1) < 5 ? 9 : isYea ? 1 : 6;
            yield `${congress},${name},${vote},${member},${code},${chance(vote, member, 3)}.5\n`;
          }
        }
      }
    }
  },
};

function write(path, rows) {
  const file = openSync(path, 'w');
  let text = '';
  for (const row of rows) {
    text += row;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** The same table in Parquet, numbers as numbers. */
async function asParquet(csv) {
  const parquet = csv.replace(/csv$/, 'parquet');
  if (existsSync(parquet)) return parquet;
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '3GB' });
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM read_csv('${csv}', types = {${csv.includes('parliament') ? "'date': 'VARCHAR'" : "'icpsr': 'INTEGER'"}})) TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return parquet;
}

if (asked.measure) await measure();
else await main();
