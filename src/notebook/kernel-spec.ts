import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-files.js';
import { tslabCommand } from './kernel.js';

/**
 * Registers the project's tslab kernel for Jupyter in a folder of its own, so that the kernels of the user stay as they are.
 *
 * @param folder - the folder; Jupyter finds the kernel when JUPYTER_PATH names it
 * @returns the path of the kernel's description
 */
export async function registerKernel(folder: string): Promise<string> {
  const kernels = join(folder, 'kernels', 'tslab');
  await mkdir(kernels, { recursive: true });
  const command = tslabCommand();
  const description = {
    argv: [command.program, ...command.arguments],
    display_name: 'TypeScript',
    language: 'typescript',
  };
  const text = `${JSON.stringify(description, null, 2)}\n`;
  return writeWhole(join(kernels, 'kernel.json'), text);
}
