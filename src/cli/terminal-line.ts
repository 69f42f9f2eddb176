let isShown = false;

/**
 * Shows on the terminal what is being done, in place of what was shown before; nothing where the standard error is no terminal.
 *
 * @param text - one line, fit for a terminal
 */
export function showLine(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text}`);
  isShown = text !== '';
}

/** Takes away what {@link showLine} shows, before anything else is printed. */
export function clearLine(): void {
  if (isShown) showLine('');
}
