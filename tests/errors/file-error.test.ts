import { describe, expect, test } from 'vitest';
import { FileError, fileError, reasonOf } from '../../src/errors/file-error.js';
import { ToolkitError } from '../../src/errors/toolkit-error.js';

const system = (code: unknown) => Object.assign(new Error('as the system says it'), { code });

describe('what stands in the way of a file', () => {
  test.each([
    ['EACCES', 'you may not do that there; name another place, or change its permissions'],
    ['EPERM', 'you may not do that there; name another place, or change its permissions'],
    ['EROFS', 'that disk can only be read; name another place'],
    ['ENOSPC', 'the disk is full; make room, or name another place'],
    ['EDQUOT', 'no more of the disk is yours; make room, or name another place'],
    ['EFBIG', 'it would be larger than files may be there'],
    ['EIO', 'the disk does not answer as it should'],
    ['ENOENT', 'it is not there'],
    ['EISDIR', 'it is a folder, and a file is wanted'],
    ['ENOTDIR', 'a file stands where a folder is wanted'],
    ['EEXIST', 'a file stands where a folder is wanted'],
    ['ENOTEMPTY', 'it is a folder, and a file is wanted'],
    ['ELOOP', 'its links lead in a circle'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EMFILE', 'too many files are open'],
    ['EBUSY', 'another program holds it'],
    ['EINVAL', 'nothing can be kept there; name another place'],
    ['ENXIO', 'nothing can be kept there; name another place'],
    ['ERR_INVALID_ARG_VALUE', 'its name holds a zero byte'],
    ['ERR_FS_FILE_TOO_LARGE', 'it is larger than two gibibytes'],
  ])('%s: %s', (code, reason) => {
    expect(reasonOf(system(code))).toBe(reason);
    expect(fileError(system(code), 'a/b.svg', 'read')).toMatchObject({
      name: 'FileError',
      message: `a/b.svg cannot be read: ${reason}`,
    });
  });

  test('is not known of what is no error of the system', () => {
    for (const error of [undefined, null, 'ENOENT', {}, new Error('a'), system('EODD')]) {
      expect(reasonOf(error)).toBeUndefined();
    }
  });
});

describe('the error that is thrown', () => {
  test('is of the package, with that of the system as its cause', () => {
    const cause = system('ENOENT');
    const error = fileError(cause, 'a.svg', 'written') as FileError;
    expect(error).toBeInstanceOf(ToolkitError);
    expect(error.message).toBe('a.svg cannot be written: it is not there');
    expect(error.cause).toBe(cause);
  });

  test('tells a code that has no words here', () => {
    expect(fileError(system('EODD'), 'a', 'read')).toMatchObject({
      message: 'a cannot be read: the system says EODD',
    });
  });

  test('is the one that was given where that is of the package, or none of the system', () => {
    const own = Object.assign(new FileError('told before'), { code: 'ENOENT' });
    const codes = [undefined, 5, 'odd', 'E', 'xENOENT', 'ENOENTx', 'enoent'];
    for (const error of [own, undefined, null, 'ENOENT', {}, ...codes.map(system)]) {
      expect(fileError(error, 'a', 'read')).toBe(error);
    }
  });
});
