import { vi } from 'vitest';
import { output } from '../../src/cli/output.js';

/** What a command prints and the code it exits with. */
export async function run(
  command: (words: readonly string[]) => Promise<number>,
  ...words: string[]
): Promise<{ code: number; out: string }> {
  const printed: string[] = [];
  const write = vi.spyOn(output, 'write').mockImplementation((text) => void printed.push(text));
  try {
    const code = await command(words);
    return { code, out: printed.join('') };
  } finally {
    write.mockRestore();
  }
}
