// JupyterLab as the checks use it: started on a folder of notebooks, with a notebook open in Chromium whose cells run.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Starts JupyterLab and waits until it answers. What it writes of its own goes to a scratch folder.
 *
 * @param program - what starts it, with the words that come before the options
 * @param options - its working folder, the scratch folder, environment, further options
 * @returns its port, what it said so far, and how to end it
 */
export async function startLab([program, ...words], { folder, scratch, environment, options }) {
  const port = await freePort();
  const server = spawn(
    program,
    [
      ...words,
      ...[
        '--no-browser',
        '--allow-root',
        `--port=${port}`,
        '--ip=127.0.0.1',
        '--IdentityProvider.token=',
      ],
      ...[
        '--ServerApp.disable_check_xsrf=True',
        '--LabApp.news_url=None',
        '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate',
      ],
      `--LabApp.workspaces_dir=${join(scratch, 'workspaces')}`,
      ...options,
    ],
    { env: environment, cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (text) => {
    log += text;
  });
  const ended = new Promise((_, fail) => {
    server.once('exit', (code) => fail(new Error(`JupyterLab ended with ${code}`)));
  });
  ended.catch(() => {});
  const end = () => {
    if (server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  };
  try {
    await Promise.race([answers(`http://127.0.0.1:${port}/api`), ended]);
  } catch (error) {
    end();
    throw new Error(`${error.message}\n${log.slice(-3000)}`);
  }
  return { port, log: () => log.slice(-3000), end };
}

/** Opens a notebook in a page of its own and waits for its kernel. */
export async function openNotebook(browser, port, file) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  // A canvas does not tell what is written on it: its texts are noted as they are drawn.
  await page.addInitScript(() => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      this.canvas.texts ??= [];
      this.canvas.texts.push(text);
      return fillText.call(this, text, ...place);
    };
  });
  await page.goto(`http://127.0.0.1:${port}/lab/tree/${file}?reset`);
  await page.locator('.jp-Notebook .jp-CodeCell').first().waitFor({ timeout: 180_000 });
  await page.getByText('TypeScript | Idle').waitFor({ timeout: 180_000 });
  return page;
}

/**
 * Runs all cells of a notebook that is open, and brings each into view, which JupyterLab draws then.
 *
 * @param page - the page
 * @param last - the number of the run that the last cell then has
 * @returns whether all cells ran
 */
export async function runAllCells(page, last) {
  await page.locator('.lm-MenuBar-itemLabel', { hasText: /^Run$/ }).click();
  // The notebook itself may speak of the command.
  await page.locator('#jp-mainmenu-run').getByText('Run All Cells', { exact: true }).click();
  const prompt = page.locator('.jp-CodeCell .jp-InputPrompt').filter({ hasText: `[${last}]:` });
  await prompt.waitFor({ timeout: 300_000, state: 'attached' }).catch(() => {});
  const outputs = page.locator('.jp-CodeCell');
  for (let index = 0; index < (await outputs.count()); index += 1) {
    await outputs.nth(index).scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
  }
  return (await prompt.count()) === 1;
}

/** The charts of a notebook that is open. */
export function chartsIn(page) {
  return page.locator('.jp-RenderedVegaCommon5 .vega-embed');
}

/** The texts drawn in a chart, be it a canvas or an SVG picture. */
export async function textsDrawn(chart) {
  await chart.scrollIntoViewIfNeeded();
  return chart.evaluate((node) => [
    ...[...node.querySelectorAll('canvas')].flatMap((canvas) => canvas.texts ?? []),
    ...[...node.querySelectorAll('svg text, svg tspan')].map((text) => text.textContent),
  ]);
}

/** What the cells of a notebook that is open say of errors. */
export function errorsIn(page) {
  return page
    .locator(
      '.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"], .jp-RenderedText[data-mime-type="application/vnd.jupyter.stderr"]',
    )
    .allInnerTexts();
}

async function answers(url) {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not yet listening.
    }
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`${url} gives no answer within a minute`);
}

function freePort() {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });
}
