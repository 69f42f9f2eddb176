import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Copies the project, so that its program, data and notebooks can be changed; its packages are the project's. Returns the copy's folder. */
export function copyOfProject(copy: string): string {
  for (const part of ['dist', 'data', 'notebooks', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const each of readdirSync(join(root, 'node_modules'))) {
    const target = each === 'sovnarkom' ? copy : join(root, 'node_modules', each);
    symlinkSync(target, join(copy, 'node_modules', each));
  }
  return copy;
}
