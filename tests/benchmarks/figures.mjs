// How long it takes to make every figure in one process, per figure and format, one after the other and as `writeFigures` does, several at
// once with their data and captions, beside vl2svg and vl2png run for each figure on the specifications that come with them, and how long
// the writing of a drawn PNG takes beside the canvas library's own. This process optimizes as late as the command does. The command itself is
// timed, too, from its start. Prints medians of three rounds and ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf, loadDataset, save, writeFigure, writeFigures } from '../../dist/index.js';
import { pngFile } from '../../dist/render/png-file.js';
import { layOut } from '../../dist/render/scene.js';
import { spareOptimizing } from '../../dist/threads/spare-optimizing.js';

spareOptimizing();

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-benchmark-'));
const { figures } = figuresOf(loadDataset());
const formats = ['svg', 'png', 'pdf'];

async function seconds(task) {
  const started = performance.now();
  await task();
  return (performance.now() - started) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** One of Vega-Lite's own programs, as it is run for a file. */
function run(program, ...words) {
  const shim = join(import.meta.dirname, 'png-stream.mjs');
  start('--import', shim, join(root, 'node_modules/vega-lite/bin', program), ...words);
}

function start(...words) {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
}

const taken = new Map();
function note(what, time) {
  taken.set(what, [...(taken.get(what) ?? []), time]);
}

/** Three rounds of some tasks. */
async function rounds(tasks) {
  for (let round = 0; round < 3; round += 1) {
    for (const [what, task] of Object.entries(tasks)) note(what, await seconds(task));
  }
}

const writing = [['svg'], ['png'], ['svg', 'png']];

async function together(some) {
  const asked = figures.map((figure) => ({ figure, folder, options: { formats: some } }));
  for await (const one of writeFigures(asked)) if ('error' in one) throw one.error;
}

async function timeEncoders() {
  const encoders = { 'our encoder': 0, 'canvas encoder': 0 };
  for (const figure of figures) {
    const { view } = await layOut(figure.draw());
    const canvas = await view.toCanvas(300 / 96);
    const { width, height } = canvas;
    const context = canvas.getContext('2d');
    // The canvas draws when it is first read.
    context.getImageData(0, 0, 1, 1);
    encoders['our encoder'] += await seconds(() =>
      pngFile(context.getImageData(0, 0, width, height), 11811),
    );
    encoders['canvas encoder'] += await seconds(() => canvas.encode('png'));
  }
  for (const [encoder, time] of Object.entries(encoders)) note(encoder, time);
}

try {
  // The first use loads libraries and fonts, in each thread: it is not counted for us, and cannot be spared where each figure is a process.
  for (const figure of figures) await writeFigure(figure, folder);
  await rounds({
    ...Object.fromEntries(
      formats.map((format) => [
        `ours ${format}`,
        async () => {
          for (const figure of figures) {
            await save(figure.draw(), join(folder, figure.name), { formats: [format] });
          }
        },
      ]),
    ),
    'ours layout': async () => {
      for (const figure of figures) await layOut(figure.draw());
    },
    'ours all': async () => {
      for (const figure of figures) await writeFigure(figure, folder);
    },
  });
  await together(['svg', 'png']);
  await rounds(
    Object.fromEntries(writing.map((some) => [`together ${some.join('+')}`, () => together(some)])),
  );
  for (let round = 0; round < 3; round += 1) await timeEncoders();
  const command = join(root, 'dist/bundle/sovnarkom.js');
  await rounds(
    Object.fromEntries(
      writing.map((some) => [
        `command ${some.join('+')}`,
        () =>
          start(command, 'figures', '--all', '--format', some.join(), '--out', join(folder, 'all')),
      ]),
    ),
  );
  const theirsOf = (program, format, ...words) => {
    for (const { name } of figures) {
      const stem = join(folder, name);
      run(program, `${stem}.vl.json`, `${stem}.theirs.${format}`, ...words);
      if (statSync(`${stem}.theirs.${format}`).size === 0) {
        throw new Error(`${program} drew nothing`);
      }
    }
  };
  await rounds({
    vl2svg: () => theirsOf('vl2svg', 'svg'),
    vl2png: () => theirsOf('vl2png', 'png', '-s', '3.125'),
  });
  const count = figures.length;
  for (const [what, times] of taken) {
    const time = median(times);
    const each = ((time / count) * 1000).toFixed(0).padStart(6);
    console.log(
      `${what.padEnd(18)}${time.toFixed(2).padStart(8)} s for ${count} figures${each} ms each`,
    );
  }
  const theirs = (...programs) =>
    programs.reduce((sum, program) => sum + median(taken.get(program)), 0);
  const compare = (what, programs) => {
    const ratio = theirs(...programs) / median(taken.get(what));
    console.log(`${programs.join(' and ')} take ${ratio.toFixed(1)} times as long as ${what}`);
  };
  compare('our encoder', ['canvas encoder']);
  compare('ours svg', ['vl2svg']);
  compare('ours png', ['vl2png']);
  compare('together svg', ['vl2svg']);
  compare('together png', ['vl2png']);
  compare('together svg+png', ['vl2svg', 'vl2png']);
  compare('command svg', ['vl2svg']);
  compare('command png', ['vl2png']);
  compare('command svg+png', ['vl2svg', 'vl2png']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
