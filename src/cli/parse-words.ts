import { parseArgs } from 'node:util';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';

/**
 * Reads the words behind a command as {@link parseArgs} does; what is wrong with them is said in our words, with the nearest option.
 *
 * @throws UsageError naming the option, and the one that was perhaps meant
 */
export const parseWords: typeof parseArgs = (config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    throw usageError(error as NodeJS.ErrnoException, Object.keys(config?.options ?? {}));
  }
};

function usageError(error: NodeJS.ErrnoException, options: readonly string[]): unknown {
  const [, word = ''] = /'(-[^' ]*)/.exec(error.message) ?? [];
  const [, left = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const ways = options.map((one) => `--${one}`);
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError(
        `there is no option ${word}${didYouMean(word, ways) || `; there are ${ways.join(', ')}`}`,
      );
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageError(
        /does not take an argument/.test(error.message)
          ? `${word} takes no value`
          : `${word} needs a value behind it`,
      );
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new UsageError(`"${left}" is left over; this command takes options only`);
    default:
      return error;
  }
}
