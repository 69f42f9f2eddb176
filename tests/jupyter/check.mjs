// Checks that real Jupyter agrees with the project's runner: nbconvert executes every notebook and puts out the same; JupyterLab
// opens them in Chromium, runs every cell and draws the charts. Prints `N passed, N failed`; exit code 1 if any failed.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { figuresOf, loadDataset, toSvg } from '../../dist/index.js';
import { compareOutputs, executeNotebook, readNotebook } from '../../dist/notebook/index.js';
import { registerKernel } from '../../dist/notebook/kernel-spec.js';
import { launchChromium, textsIn, twoAtATime } from '../browser/chromium.mjs';
import {
  chartsIn,
  errorsIn,
  openNotebook,
  runAllCells,
  startLab,
  textsDrawn,
} from './jupyter-lab.mjs';
import { checkNewProject } from './new-project.mjs';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, '.jupyter/python/bin');
const results = [];

function check(name, passed, detail = '') {
  results.push(passed);
  const told = typeof detail === 'string' ? detail : JSON.stringify(detail, null, 1);
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${passed ? '' : `\n${told}`}`);
}

// Everything that Jupyter writes goes to a folder that is removed; the notebooks are copies, which import as the originals do.
const scratch = mkdtempSync(join(tmpdir(), 'sovnarkom-jupyter-'));
const copies = join(root, '.jupyter/notebooks');
rmSync(copies, { recursive: true, force: true });
mkdirSync(copies, { recursive: true });
cpSync(join(root, 'notebooks'), copies, { recursive: true });
// With words, only what they name is checked: notebooks by their names, and `project` for one that was just started.
const asked = process.argv.slice(2);
const isAsked = (what) => asked.length === 0 || asked.includes(what);
const notebooks = readdirSync(copies).filter(
  (file) => file.endsWith('.ipynb') && isAsked(basename(file, '.ipynb')),
);
await registerKernel(join(scratch, 'share'));
const environment = {
  ...process.env,
  HOME: scratch,
  JUPYTER_PATH: join(scratch, 'share'),
  JUPYTER_CONFIG_DIR: join(scratch, 'config'),
  JUPYTER_DATA_DIR: join(scratch, 'data'),
  JUPYTER_RUNTIME_DIR: join(scratch, 'runtime'),
  IPYTHONDIR: join(scratch, 'ipython'),
};

try {
  for (const file of notebooks) await compareWithNbconvert(file);
  await runInJupyterLab();
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(copies, { recursive: true, force: true });
}
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function compareWithNbconvert(file) {
  const path = join(copies, file);
  // At once, as neither keeps more than one processor busy.
  const tasks = [() => timed(() => runNbconvert(path)), () => timed(() => executeNotebook(path))];
  const [nbconvert, runner] = writesFolder(path)
    ? [await inNewFolder(tasks[0]), await inNewFolder(tasks[1])]
    : await Promise.all(tasks.map((task) => task()));
  const { status, errors } = nbconvert.result;
  check(`nbconvert executes ${file}`, status === 0, errors);
  if (status !== 0) return;

  const theirs = await readNotebook(join(scratch, file));
  const between = compareOutputs(theirs, runner.result);
  check(
    `the runner puts out what nbconvert does: ${file}`,
    between.length === 0,
    JSON.stringify(between, null, 1),
  );
  const stored = compareOutputs(await readNotebook(path), theirs);
  check(
    `nbconvert puts out what is stored: ${file}`,
    stored.length === 0,
    JSON.stringify(stored, null, 1),
  );
  const ratio = (runner.seconds / nbconvert.seconds).toFixed(2);
  console.log(
    `     runner ${runner.seconds.toFixed(1)} s, nbconvert ${nbconvert.seconds.toFixed(1)} s, ratio ${ratio}`,
  );
}

/** Whether a notebook keeps files beside the notebooks: two runs of it at once would meet in them. */
function writesFolder(path) {
  return readFileSync(path, 'utf8').includes("'../figures/");
}

/** What a task gives that finds no files of an earlier run. */
function inNewFolder(task) {
  rmSync(join(root, '.jupyter/figures'), { recursive: true, force: true });
  return task();
}

async function timed(task) {
  const started = performance.now();
  const result = await task();
  return { result, seconds: (performance.now() - started) / 1000 };
}

function runNbconvert(path) {
  const child = spawn(
    join(bin, 'jupyter-nbconvert'),
    [
      '--execute',
      '--to',
      'notebook',
      '--ExecutePreprocessor.timeout=300',
      '--output-dir',
      scratch,
      path,
    ],
    { env: environment, cwd: copies, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  return new Promise((settle) => {
    child.on('close', (status) => settle({ status, errors }));
  });
}

async function runInJupyterLab() {
  const browser = await launchChromium();
  try {
    if (notebooks.length > 0) await runNotebooks(browser);
    if (isAsked('project')) {
      await checkNewProject(check, browser, { root, bin, scratch, environment });
    }
  } finally {
    await browser.close();
  }
}

async function runNotebooks(browser) {
  let lab;
  try {
    lab = await startLab([join(bin, 'jupyter-lab')], {
      folder: copies,
      scratch,
      environment,
      options: [`--ServerApp.root_dir=${copies}`],
    });
    await twoAtATime(notebooks.map((file) => () => runNotebook(browser, lab.port, file)));
  } catch (error) {
    check('JupyterLab runs', false, `${error.stack}\n${lab?.log() ?? ''}`);
  } finally {
    lab?.end();
  }
}

async function runNotebook(browser, port, file) {
  // Outputs are cleared first, so that what is found was drawn by this run.
  const path = join(copies, file);
  const notebook = JSON.parse(readFileSync(path, 'utf8'));
  // The charts in the order of the notebook, which is not that of the record's list. One of the reader's own, made in a notebook, is no
  // figure of the project.
  const names = notebook.cells
    .flatMap((cell) => cell.outputs ?? [])
    .flatMap((output) => output.data?.['application/vnd.vegalite.v5+json'] ?? [])
    .map(({ name }) => name);
  const drawnCharts = names.length;
  for (const cell of notebook.cells)
    if (cell.cell_type === 'code') Object.assign(cell, { outputs: [], execution_count: null });
  writeFileSync(path, JSON.stringify(notebook));
  const page = await openNotebook(browser, port, file);
  const cells = notebook.cells.filter((cell) => cell.cell_type === 'code').length;
  check(
    `JupyterLab runs all ${cells} cells of ${file}`,
    await runAllCells(page, cells),
    await page.locator('.jp-Notebook').textContent(),
  );

  const expected = figuresOf(loadDataset()).figures.filter(
    (figure) => figure.notebook === basename(file, '.ipynb'),
  );
  const charts = chartsIn(page);
  check(
    `JupyterLab draws the ${drawnCharts} charts of ${file}`,
    (await charts.count()) === drawnCharts && drawnCharts >= expected.length,
    `${await charts.count()} drawn`,
  );
  for (const figure of expected) {
    const expectedTexts = textsIn(await toSvg(figure.draw()));
    const chart = charts.nth(names.indexOf(figure.name));
    const drawn = await textsDrawn(chart);
    const missing = expectedTexts.filter((text) => !drawn.includes(text));
    const box = await chart.locator('canvas, svg').first().boundingBox();
    check(
      `${figure.name} is drawn with its ${expectedTexts.length} labels`,
      missing.length === 0 && expectedTexts.length > 5 && box.width > 300 && box.height > 100,
      JSON.stringify({ missing, drawn, box }),
    );
  }
  const errors = await errorsIn(page);
  check(`JupyterLab shows no error in ${file}`, errors.length === 0, errors.join('\n'));
  if (process.env.SCREENSHOTS) {
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    for (const [index] of expected.entries()) {
      await charts.nth(index).scrollIntoViewIfNeeded();
      await page.screenshot({
        path: join(process.env.SCREENSHOTS, `${basename(file, '.ipynb')}-${index + 1}.png`),
      });
    }
  }
  await page.close();
}
