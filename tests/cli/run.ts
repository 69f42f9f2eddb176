import { vi } from 'vitest';

/** What a command prints and the code it exits with. */
export async function run(
  command: (words: readonly string[]) => Promise<number>,
  ...words: string[]
): Promise<{ code: number; out: string }> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void printed.push(`${text}\n`));
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  try {
    const code = await command(words);
    return { code, out: printed.join('') };
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
}
