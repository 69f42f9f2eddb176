import type { ChartOptions } from '../charts/chart-options.js';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import { isDateInferred } from '../records/is-date-inferred.js';
import type { Dataset } from '../records/records.js';
import type { FigureTable } from './figure.js';
import { inferredDatesSentence } from './inferred-dates.js';
import { type Kind, kind, type NamedFigure, type Slots } from './kind.js';
import { oldStyleSentence } from './old-style.js';
import { casesOfVotes, type ShownVotes, shownVotes, votesOf } from './shown-votes.js';

/** What can be chosen of a figure whose rows are votes with counts. */
interface VotesParameters {
  /** Identifier of the body whose votes are shown, and those of its parts. */
  readonly body?: string;
  /** How many votes are shown at most: the closest. */
  readonly rows: number;
}

/** A kind whose rows are votes with counts: what it has of its own. */
export interface VotesKindDefinition<R extends ShownVotes> {
  readonly name: string;
  readonly title: Text;
  readonly about: string;
  /** How many votes fill a page in one column, where names of three lines stand above them. */
  readonly readable: number;
  readonly rows: (record: Dataset, shown: ShownVotes) => R;
  readonly chart: (rows: R, named: NamedFigure, options: ChartOptions) => VegaLiteSpec;
  /** What is shown and how to read it. */
  readonly shown: Text;
  /** What follows from the rows that are shown, in a sentence; empty where nothing does. */
  readonly remark?: (rows: R, language: Language) => string;
  /** Further numbers for the places of a record’s own words. */
  readonly slots?: (rows: R, language: Language) => Slots;
  readonly table: (rows: R) => FigureTable;
}

/**
 * A kind of figure whose rows are the votes with counts of a record, or of a body of it: all of them, or where they are more than
 * can be read the closest.
 *
 * @param definition - the kind's own parts
 * @returns the kind
 */
export function kindOfVotes<R extends ShownVotes>(definition: VotesKindDefinition<R>): Kind {
  const { name, title, about, readable, chart, table } = definition;
  return kind<VotesParameters, R>({
    name,
    title,
    about,
    needs: 'votes with counts',
    parameters: {
      body: {
        type: 'record',
        table: 'bodies',
        about: 'the body whose votes are shown; all bodies',
      },
      rows: {
        type: 'number',
        least: 1,
        most: 1000,
        about: `how many votes are shown at most, the closest ones; ${readable} fill a page`,
      },
    },
    choose: (record, { body, rows = readable }) => {
      if (countedVotes(votesOf(record, body)).length === 0) return { lacks: 'votes with counts' };
      return body === undefined ? { rows } : { rows, body };
    },
    rows: (record, { body, rows }) => definition.rows(record, shownVotes(record, { body, rows })),
    bodies: ({ votes }) => [...new Set(votes.map((vote) => vote.session.body.id))],
    chart,
    caption: (rows, language) => {
      const sessions = rows.votes.map((vote) => vote.session);
      const sentences = [
        inLanguage(definition.shown, language),
        inferredDatesSentence(sessions.some(isDateInferred), language),
        oldStyleSentence(
          sessions.map(({ date }) => date),
          language,
        ),
        definition.remark?.(rows, language),
      ];
      return { shown: sentences.filter(Boolean).join(' '), cases: casesOfVotes(rows, language) };
    },
    slots: (rows, language) => ({
      votes: writeCount(rows.votes.length, language),
      counted: writeCount(rows.counted, language),
      ...definition.slots?.(rows, language),
    }),
    table,
  });
}
