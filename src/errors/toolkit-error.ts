/** An error that this package tells, as against one that happens to it; each of its kinds says what is wrong and what to do. */
export class ToolkitError extends Error {
  override readonly name: string = 'ToolkitError';
}
