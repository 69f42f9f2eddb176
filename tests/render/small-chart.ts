import { chart, type VegaLiteSpec } from '../../src/index.js';

/** A chart of two bars, quick to draw, in Latin, Greek and Cyrillic letters. */
export function smallChart(changes: Readonly<Record<string, unknown>> = {}): VegaLiteSpec {
  const { usermeta, ...spec } = chart('small', 'Two bars: 12 υπέρ, 7 против.', {
    title: { text: 'Votes Ψήφοι Голоса' },
    width: 200,
    data: {
      values: [
        { side: 'υπέρ', votes: 12 },
        { side: 'против', votes: 7 },
      ],
    },
    mark: 'bar',
    encoding: {
      y: { field: 'side', type: 'nominal', title: null },
      x: { field: 'votes', type: 'quantitative', title: 'votes' },
    },
  });
  return { ...spec, title: 'Votes Ψήφοι Голоса', ...changes };
}
