// Calls every function that entries of the package export with wrong arguments, and tells what came of each call.
// Usage: node call-wrongly.mjs RESULT_FILE ENTRY…, in an empty folder. What is right is taken from the examples of the documentation.
import { openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const [resultFile, ...entries] = process.argv.slice(2);
const main = await import('sovnarkom');
const offers = await Promise.all(entries.map((entry) => import(entry)));
const dataset = main.loadDataset();

const wrongValues = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a string for a number': '5',
  'an empty object': {},
  'an empty list': [],
  'a list of nothing': [undefined],
  'a Float64Array': new Float64Array([1, 2]),
  'a function': () => {
    throw new main.ArgumentError('x', 5, 'something else');
  },
  votes: dataset.votes,
  'the name of what every object has': 'constructor',
  'an object of unknown words': { language: 'fr', theme: 'gray', alternative: 'constructor' },
};

/** The fenced examples of the doc comments. */
function examples() {
  const source = new URL('../../src/', import.meta.url).pathname;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8').replace(/^[ \t]*\* ?/gm, '');
      return [...text.matchAll(/@example\s*```ts\n([\s\S]*?)```/g)].map((found) => found[1]);
    })
    .map((text) => text.replace(/^import .*$/gm, '').replace(/\/\/ [=≈].*$/gm, ';'));
}

/** What the examples give to each function. */
async function rightArguments() {
  const given = new Map();
  const names = Object.assign({}, main, ...offers);
  // Nearly every example begins with the built-in record, which is read for all of them once.
  const { loadDataset } = names;
  names.loadDataset = (...values) => (values.length === 0 ? dataset : loadDataset(...values));
  for (const [name, value] of Object.entries(names)) {
    if (!isCalled(value)) continue;
    names[name] = (...values) => {
      if (!given.has(name)) given.set(name, values);
      return value(...values);
    };
  }
  const AsyncFunction = (async () => {}).constructor;
  for (const example of examples()) {
    const called = [...example.matchAll(/\w+(?=\()/g)].filter(([name]) => isCalled(names[name]));
    if (called.every(([name]) => given.has(name))) continue;
    // An example of what is not exported fails here, and is of no interest.
    await AsyncFunction(...Object.keys(names), example)(...Object.values(names)).catch(() => {});
  }
  return given;
}

/** Whether an export is a function; a class is called by `new`. */
function isCalled(value) {
  return typeof value === 'function' && value.prototype?.constructor !== value;
}

/** How many fields of an argument a function is tried with; the next function with the next ones, and in a thorough run all. */
const triedFields = process.env.THOROUGH === '1' ? 20 : 6;

/** Every way to spoil a list of arguments in one place: an argument, a field of it, or what a list of it begins with. */
function* spoilt(values, count, turn) {
  for (let index = 0; index < Math.max(count, values.length, 1); index += 1) {
    for (const [what, wrong] of Object.entries(wrongValues)) {
      const changed = [...values];
      changed[index] = wrong;
      yield [`argument ${index + 1}: ${what}`, changed];
    }
    const right = values[index];
    if (typeof right !== 'object' || right === null) continue;
    const fields = Object.keys(right).slice(0, Array.isArray(right) ? 1 : 20);
    // A record is looked through whole, by the same test for each function that takes one: one field of it each.
    for (const field of inTurn(fields, turn, right === dataset ? 1 : triedFields)) {
      for (const [what, wrong] of Object.entries(wrongValues).slice(0, 5)) {
        const changed = [...values];
        changed[index] = Array.isArray(right) ? [...right] : { ...right };
        changed[index][field] = wrong;
        yield [`argument ${index + 1}, ${field}: ${what}`, changed];
      }
    }
  }
}

const hanging = openSync(resultFile, 'w');
/** As long as the longest that was written before, so that nothing of it stands behind. */
let longest = 0;

/** Writes down which call is made: it is read only if the call never ends. */
function tellCall(call) {
  const text = JSON.stringify([{ hangs: call, faults: [], called: {} }]);
  longest = Math.max(longest, text.length);
  writeSync(hanging, text.padEnd(longest), 0);
}

/** So many of a list as are tried, from a place that moves on by as many with each turn. */
function inTurn(fields, turn, tried) {
  if (fields.length <= tried) return fields;
  const from = (turn * tried) % fields.length;
  return [...fields.slice(from), ...fields.slice(0, from)].slice(0, tried);
}

async function outcome(call) {
  try {
    const result = await call();
    // What gives one after the other begins when it is asked.
    if (typeof result?.next === 'function') result.next();
    return undefined;
  } catch (error) {
    const isOurs = error instanceof main.ToolkitError || error instanceof main.ArgumentError;
    return isOurs ? undefined : `${error?.name}: ${error?.message}`;
  }
}

const right = await rightArguments();
const reports = [];
for (const offered of offers) {
  const [faults, called] = [[], {}];
  for (const [turn, [name, run]] of Object.entries(offered).entries()) {
    if (!isCalled(run)) continue;
    called[name] = 0;
    for (const [how, values] of spoilt(right.get(name) ?? [], run.length, turn)) {
      tellCall(`${name}, ${how}`);
      const fault = await outcome(() => run(...values));
      if (fault !== undefined) faults.push(`${name}, ${how}: ${fault}`);
      called[name] += 1;
    }
  }
  reports.push({ faults, called });
}
writeFileSync(resultFile, JSON.stringify(reports));
process.exit(0);
