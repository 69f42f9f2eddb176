import { ArgumentError } from '../errors/argument-error.js';
import type { Dataset } from '../records/records.js';
import type { Figure } from './figure.js';
import type { Kind } from './kind.js';
import { kind } from './kind.js';

/** A figure that draws on one record as a kind without parameters. */
export function figureAsKind(figure: Figure): Kind {
  return kind<object, Dataset>({
    name: figure.name,
    title: figure.title,
    about: figure.title.en,
    needs: 'what the built-in record has',
    parameters: {},
    choose: (record) => {
      try {
        figure.data(record);
        return {};
      } catch (error) {
        if (error instanceof ArgumentError) return { lacks: error.expected };
        throw error;
      }
    },
    rows: (record) => record,
    bodies: () => figure.bodies,
    chart: (record, _, options) => figure.draw(record, options),
    caption: (record, language) => figure.caption(record, language),
    table: (record) => figure.data(record),
  });
}
