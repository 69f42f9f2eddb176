import type { Dataset } from '../records/records.js';
import type { Language } from './language.js';
import { marginsChart } from './margins-chart.js';
import { recordedVotesChart } from './recorded-votes-chart.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** A figure of the notebooks: its name, where it is discussed and how it is drawn. */
export interface Figure {
  readonly name: string;
  /** The notebook that discusses it, without the ending. */
  readonly notebook: string;
  /** Draws it from a dataset, in a language. */
  readonly draw: (dataset: Dataset, language: Language) => VegaLiteSpec;
}

/** Every figure, in the order of the notebooks. */
export const figures: readonly Figure[] = [
  {
    name: 'recorded-votes',
    notebook: '01-recorded-votes',
    draw: (dataset, language) => recordedVotesChart(dataset.votes, { language }),
  },
  {
    name: 'margins',
    notebook: '01-recorded-votes',
    draw: (dataset, language) => marginsChart(dataset.votes, { language }),
  },
];
