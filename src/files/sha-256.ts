import { closeSync, openSync, readSync } from 'node:fs';

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

/**
 * The SHA-256 of the contents of a file of any size.
 *
 * @param path - the file
 * @returns 64 hexadecimal digits
 * @throws Error of the system if it cannot be read
 */
export function sha256OfFile(path: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  const part = Buffer.alloc(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) {
      hash.update(part.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
