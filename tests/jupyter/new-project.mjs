// A project that `sovnarkom new` starts, as its user works in it: `npm run lab`, run all cells, change a number in the record, run
// all again, and the figures show the new number.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { figureOfKind, loadDataset, toSvg } from '../../dist/index.js';
import { textsIn } from '../browser/chromium.mjs';
import {
  chartsIn,
  errorsIn,
  openNotebook,
  runAllCells,
  startLab,
  textsDrawn,
} from './jupyter-lab.mjs';

/** What is done in a project: a vote whose count of those in favour is another one. */
const changed = { vote: 'bridge-vote', from: ',7,2,', to: ',8,1,' };

/**
 * Checks a project that was just started, in JupyterLab as its own command opens it.
 *
 * @param check - takes the name of a check, whether it passed, and what it found
 * @param browser - Chromium
 * @param places - the folder of this package, that of JupyterLab's programs, a scratch folder, the environment
 */
export async function checkNewProject(check, browser, { root, bin, scratch, environment }) {
  const project = startProject(root, scratch);
  const { PATH } = environment;
  const lab = await startLab(['npm', 'run', 'lab', '--'], {
    folder: project,
    scratch,
    // The project takes the JupyterLab of its user, who has the kernel from nowhere but the command.
    environment: {
      ...environment,
      PATH: [bin, PATH].join(delimiter),
      JUPYTER_PATH: '',
      npm_config_update_notifier: 'false',
    },
    options: [],
  });
  try {
    const page = await openNotebook(browser, lab.port, 'votes.ipynb');
    const { cells } = JSON.parse(readFileSync(join(project, 'notebooks/votes.ipynb'), 'utf8'));
    const count = cells.filter((cell) => cell.cell_type === 'code').length;
    const first = await runAndRead(page, count);
    check('npm run lab runs all cells of a new project', first.all && first.errors === '', first);
    const before = await expectedTexts(project);
    check('and draws its figures', hasAll(first.charts, before), { before, ...first });

    changeNumber(project);
    const second = await runAndRead(page, 2 * count);
    check(
      'it runs all again after a number was changed',
      second.all && second.errors === '',
      second,
    );
    const after = await expectedTexts(project);
    check(
      'and the figures show the number that was changed',
      hasAll(second.charts, after) && !hasAll(second.charts, before),
      { before, after, ...second },
    );
  } catch (error) {
    check('npm run lab opens a new project', false, `${error.stack}\n${lab.log()}`);
  } finally {
    lab.end();
  }
}

/** A new project with the packages that its `npm install` would bring: those that are installed here. */
function startProject(root, scratch) {
  const project = join(scratch, 'council');
  const cli = join(root, 'dist/bundle/sovnarkom.js');
  const { status, stderr } = spawnSync('node', [cli, 'new', project], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(name === 'sovnarkom' ? root : join(root, 'node_modules', name), link);
  }
  // npm makes a program of the package's command.
  const program = join(project, 'node_modules/.bin/sovnarkom');
  mkdirSync(join(program, '..'));
  writeFileSync(program, `#!/bin/sh\nexec node '${cli}' "$@"\n`, { mode: 0o755 });
  return project;
}

function changeNumber(project) {
  const path = join(project, 'data/votes.csv');
  const { vote, from, to } = changed;
  const lines = readFileSync(path, 'utf8').split('\n');
  const text = lines.map((line) => (line.startsWith(`${vote},`) ? line.replace(from, to) : line));
  writeFileSync(path, text.join('\n'));
}

/** The texts that the charts of the notebook have, as the record stands now. */
async function expectedTexts(project) {
  const record = loadDataset(join(project, 'data'));
  const figures = [
    figureOfKind(record, 'recorded-votes'),
    figureOfKind(record, 'margins', { parameters: { body: 'council' } }),
  ];
  return Promise.all(figures.map(async (figure) => textsIn(await toSvg(figure.draw()))));
}

/** Whether each chart has every text that it should have, as often. */
function hasAll(charts, expected) {
  return (
    charts.length === expected.length &&
    expected.every((texts, index) => {
      const drawn = [...charts[index]];
      return texts.every((text) => {
        const at = drawn.indexOf(text);
        if (at >= 0) drawn.splice(at, 1);
        return at >= 0;
      });
    })
  );
}

async function runAndRead(page, last) {
  const all = await runAllCells(page, last);
  const charts = [];
  for (const chart of await chartsIn(page).all()) charts.push(await textsDrawn(chart));
  return { all, errors: (await errorsIn(page)).join('\n'), charts };
}
