import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { registerKernel } from '../notebook/kernel-spec.js';

export const labHelp = `sovnarkom lab [JUPYTERLAB OPTION…]

Opens the notebooks in JupyterLab with the project's kernel. The kernel is registered in the
folder .jupyter here; your own Jupyter settings and kernels stay as they are.`;

const notInstalled = [
  'JupyterLab is not installed. Install it with: python3 -m pip install jupyterlab',
  'Then run this command again.',
].join('\n');

/** Opens JupyterLab on the notebooks. */
export async function lab(words: readonly string[]): Promise<number> {
  // The folder's own JupyterLab, which the checks install, goes before the user's.
  const own = resolve('.jupyter/python/bin/jupyter-lab');
  const program = existsSync(own) ? own : 'jupyter-lab';
  if (spawnSync(program, ['--version']).error) {
    console.error(notInstalled);
    return 1;
  }
  const folder = resolve('.jupyter/share');
  await registerKernel(folder);
  const path = [folder, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter);
  const child = spawn(program, ['--ServerApp.root_dir=notebooks', ...words], {
    stdio: 'inherit',
    env: { ...process.env, JUPYTER_PATH: path },
  });
  // Ctrl-C reaches JupyterLab too, which asks before it stops.
  process.on('SIGINT', () => {});
  return new Promise((settle) => child.once('exit', (code) => settle(code ?? 1)));
}
