import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import type { Text } from '../../language/language.js';
import type { Mark } from './mark.js';

/** What is drawn of several fields of a row. */
export interface EachField {
  /** The fields, and what they are in words, in the order of the key. In the marks they are `key` and `what`, and the number `value`. */
  readonly fields: Readonly<Record<string, Text>>;
  /** Further values of the marks, as expressions on `datum`. */
  readonly calculate?: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
}

/**
 * Marks for each of several fields of a row: for, against, abstaining. Of a field that a row has not, none is drawn.
 *
 * @param options - the fields, further values of the marks, and the marks
 * @returns the marks, as one
 */
export function eachField({ fields, calculate = {}, marks }: EachField): Mark {
  return (look) => {
    const words = Object.fromEntries(
      Object.entries(fields).map(([field, said]) => [field, inLanguage(said, look.language)]),
    );
    return {
      transform: [
        { fold: Object.keys(fields) },
        { filter: 'isValid(datum.value)' },
        ...calculations({ what: `${expressionLiteral(words)}[datum.key]`, ...calculate }),
      ],
      layer: marks.map((mark) => mark(look)),
    };
  };
}

/** Values that a specification computes of its rows, as transforms. */
export function calculations(calculate: Readonly<Record<string, string>>): object[] {
  return Object.entries(calculate).map(([as, expression]) => ({ calculate: expression, as }));
}
