import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import { groupOfBody, partyKey, sentenceOfBody } from '../bodies-in-chart.js';
import type { NamedFigure } from '../kind.js';
import { type SeatedBody, seatsOf } from '../seated-body.js';
import type { Coalition, CoalitionRows } from './rows.js';
import { words } from './words.js';

/** Draws the coalitions as bars of the seats of their parties against the votes needed. */
export function chartOfCoalitions(
  { rows: all }: CoalitionRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const fill = partyKey(
    all.map(({ body }) => body),
    colours,
  );
  const parts = (decides: boolean) =>
    bar({
      x: 'from',
      x2: 'to',
      where: decides ? 'datum.surplus >= 0' : 'datum.surplus < 0',
      height: decides ? 8 : 3.5,
      thickness: 0.5,
      key: fill,
      tip: {
        label: named.title,
        outcome: untitled,
        party: { en: '+' },
        seats: { number: words.seats },
      },
    });
  return groupedPanel(
    {
      name: 'coalitions',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: textAlternative(
        inLanguage(named.title, language),
        all.map(({ body, coalitions }) =>
          sentenceOfBody(
            body,
            coalitions.map((one) => inWords(one, body, language)),
            language,
          ),
        ),
        language,
      ),
      data: 'parties',
      groups: all.map(({ body, coalitions }) =>
        groupOfBody(
          body,
          coalitions.map((one) => ({
            row: `${body.id}/${one.members.map((member) => body.parties[member]!.id).join('+')}`,
            label: nameOf(one, body, language),
            values: valuesOf(one, body, language),
          })),
          language,
        ),
      ),
      height: narrow ? 8.5 : 13.5,
      shared: ['total', 'all', 'surplus', 'quota', 'told', 'end'],
      calculate: {
        from: '100 * datum.before / datum.all',
        to: '100 * (datum.before + datum.seats) / datum.all',
        line: '100 * datum.quota / datum.all',
        // Beyond the line of what is needed, if that lies close behind the bar.
        end: '100 * (datum.surplus < 0 && datum.surplus > -0.3 * datum.all ? datum.quota : datum.total) / datum.all',
      },
      // Room for the votes beyond the longest bar.
      x: quantityAxis({
        domain: [0, narrow ? 128 : 118],
        title: words.axis,
        ticks: [0, 25, 50, 75, 100],
      }),
      leastWidth: 250,
      marks: [
        parts(true),
        parts(false),
        dot({
          x: 'line',
          size: 150,
          key: key(
            'needed',
            [
              { words: words.decides, fill: 'others', line: 'ink', shape: symbolShapes.highBar },
              { words: words.short, fill: 'others', line: 'ink', shape: symbolShapes.lowBar },
              {
                words: words.needed,
                fill: 'transparent',
                line: 'ink',
                shape: narrow ? symbolShapes.brokenStroke : symbolShapes.highBrokenStroke,
              },
            ],
            { columns: narrow ? 1 : 2 },
          ),
        }),
        text({ x: 'end', once: true, text: 'told', align: 'left', dx: 6 }),
      ],
    },
    options,
  );
}

/** The parties of a coalition, each from where the last ended. */
function valuesOf(coalition: Coalition, body: SeatedBody, language: Language) {
  let before = 0;
  return coalition.members.map((member) => {
    const { name, seats, evidence = '' } = body.parties[member]!;
    const value = {
      party: inLanguage(name, language) ?? '',
      seats,
      before,
      total: coalition.seats,
      all: seatsOf(body.parties),
      quota: body.quota,
      surplus: coalition.surplus,
      outcome: inLanguage(coalition.decides ? words.decides : words.short, language),
      needed: inLanguage(words.needed, language),
      told: seatsInWords(coalition, language),
      evidence,
    };
    before += seats;
    return value;
  });
}

/** The parties of a coalition, or of three or more all but one by the one that they lack. */
function nameOf({ members }: Coalition, body: SeatedBody, language: Language): string {
  const names = body.parties.map((party) => isolated(inLanguage(party.name, language)));
  const missing = names.filter((_, index) => !members.includes(index));
  const joined = members.map((member) => names[member]).join(' + ');
  return missing.length === 1 && members.length > 2
    ? fillIn(inLanguage(words.except, language), { party: missing[0] ?? '' })
    : joined;
}

/** Its seats, in brackets the votes beyond those needed, or short of them. */
function seatsInWords({ seats, surplus }: Coalition, language: Language): string {
  const signed = surplus === 0 ? '+0' : writeSigned(surplus, language);
  return `${writeCount(seats, language)} (${signed})`;
}

function inWords(coalition: Coalition, body: SeatedBody, language: Language): string {
  const outcome = inLanguage(coalition.decides ? words.isEnough : words.fallsShort, language);
  return `${nameOf(coalition, body, language)}: ${outcome}, ${inLanguage(words.seats, language)} ${seatsInWords(coalition, language)}`;
}
