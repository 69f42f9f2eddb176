/**
 * The SHA-256 of a text or of bytes, by which a file is known again. The library is loaded when it is first asked for: it is one of the
 * large ones, and most programs that import the package never ask.
 *
 * @param content - the text, taken as UTF-8, or the bytes
 * @returns 64 hexadecimal digits
 */
export function sha256(content: string | Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
