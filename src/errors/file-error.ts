import { ToolkitError } from './toolkit-error.js';

/** A file or folder that cannot be read or written: which, what stands in the way, and what to do. */
export class FileError extends ToolkitError {
  override readonly name = 'FileError';
}

/** What stands in the way, by the code of the operating system. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not do that there; name another place, or change its permissions',
  EPERM: 'you may not do that there; name another place, or change its permissions',
  EROFS: 'that disk can only be read; name another place',
  ENOSPC: 'the disk is full; make room, or name another place',
  EDQUOT: 'no more of the disk is yours; make room, or name another place',
  EFBIG: 'it would be larger than files may be there',
  EIO: 'the disk does not answer as it should',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder, and a file is wanted',
  ENOTDIR: 'a file stands where a folder is wanted',
  EEXIST: 'a file stands where a folder is wanted',
  ENOTEMPTY: 'it is a folder, and a file is wanted',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program holds it',
  EINVAL: 'nothing can be kept there; name another place',
  ENXIO: 'nothing can be kept there; name another place',
  ERR_INVALID_ARG_VALUE: 'its name holds a zero byte',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than two gibibytes',
};

/**
 * What stands in the way of a file or folder, in words.
 *
 * @param error - what the system threw
 * @returns the reason; undefined if it is no error of the system that is known here
 * @example
 * ```ts
 * reasonOf(Object.assign(new Error(), { code: 'ENOENT' })) // => 'it is not there'
 * ```
 */
export function reasonOf(error: unknown): string | undefined {
  return reasons[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
}

/**
 * An error of the operating system in words; any other error as it is.
 *
 * @param error - what was thrown
 * @param path - the file or folder that was wanted, as the user wrote it
 * @param done - what was to be done with it: `written`, `read`
 * @returns the error to throw
 * @example
 * ```ts
 * fileError(Object.assign(new Error(), { code: 'ENOSPC' }), 'a.svg', 'written').message // => 'a.svg cannot be written: the disk is full; make room, or name another place'
 * ```
 */
export function fileError(error: unknown, path: string, done: 'read' | 'written'): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const unnamed = typeof code === 'string' && /^E[A-Z0-9]+$/.test(code);
  const reason = reasonOf(error) ?? (unnamed ? `the system says ${code}` : undefined);
  if (error instanceof FileError || reason === undefined) return error;
  return new FileError(`${path} cannot be ${done}: ${reason}`, { cause: error });
}
