import type { QuorumOfHalf } from '../../analysis/counterfactual/quorum-of-half.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { span } from '../../charts/marks/span.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { QuorumRows } from './rows.js';
import { sentences, words } from './words.js';

/** Draws those who took part in each vote in per cent of the members, against the line of one half. */
export function chartOfQuorum(
  { rows, votes }: QuorumRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const labels = voteRows(votes, language);
  const { separator } = wordsOf(language);
  const told = rows.map(({ measured }) => sentenceOf(measured, language));
  const values = rows.map(({ measured }, index) => {
    const { vote, label, evidence } = labels[index]!;
    const { present, members } = measured;
    return {
      vote,
      label,
      present,
      members_at_least: members?.atLeast,
      members_at_most: members?.atMost,
      hollow: String(measured.exceeds),
      percent: percentOf(measured, language),
      told: told[index]!.join(separator),
      lines: told[index]!.join(narrow ? '\n' : separator),
      evidence,
    };
  });
  const shares = rows.map(({ measured: { present, members } }) =>
    members ? (100 * present) / members.atLeast : 0,
  );
  const end = (x: string) =>
    dot({
      x,
      size: 70,
      fill: 'present',
      // A share of more than all members is no turnout: it stands hollow.
      hollow: "datum.hollow === 'true'",
      tip: { label: named.title, percent: words.axis, told: untitled },
    });
  return panel(
    {
      name: 'quorum-of-half',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOfVotes(words.subtitle, votes),
      description: textAlternative(
        inLanguage(named.title, language),
        labels.map(({ named: vote }, index) => `${vote}: ${told[index]!.join(separator)}.`),
        language,
      ),
      rows: { name: 'votes', values, row: 'vote', label: 'label', height: narrow ? 51 : 34 },
      calculate: {
        from: '100 * datum.present / datum.members_at_most',
        to: '100 * datum.present / datum.members_at_least',
        middle: '(datum.from + datum.to) / 2',
      },
      x: quantityAxis({
        domain: [0, Math.max(100, ...shares) + 4],
        title: words.axis,
        ticks: [0, 25, 50, 75, 100],
      }),
      leastWidth: 250,
      marks: [
        legend(
          [
            { words: words.took, fill: 'present', line: 'present', shape: 'circle' },
            ...(rows.some(
              ({ measured: { members } }) => members && members.atLeast < members.atMost,
            )
              ? [
                  {
                    words: words.between,
                    fill: 'present',
                    line: 'present',
                    shape: symbolShapes.dumbbell,
                  } as const,
                ]
              : []),
            ...(rows.some(({ measured }) => measured.exceeds)
              ? [{ words: words.exceeds, fill: 'paper', line: 'present', shape: 'circle' } as const]
              : []),
            { words: words.half, fill: 'ink', line: 'ink', shape: symbolShapes.stroke },
          ],
          { beside: labels.map(({ label }) => label) },
        ),
        span({ x: 0, x2: 100, colour: 'rule', thickness: 0.75 }),
        stroke({ x: 50, height: 12, thickness: 1.25 }),
        span({ x: 'from', x2: 'to', colour: 'present', thickness: 3 }),
        end('from'),
        end('to'),
        text({ x: 'middle', text: 'percent', below: 11, size: 'small' }),
        text({
          x: { pixels: 0 },
          text: 'lines',
          align: 'left',
          baseline: 'top',
          lineHeight: 9,
          below: narrow ? -25 : -17,
          colour: 'faint',
          size: 'small',
        }),
      ],
    },
    options,
  );
}

function percentOf({ present, members }: QuorumOfHalf, language: Language): string | undefined {
  if (!members) return undefined;
  const [least, most] = [members.atMost, members.atLeast].map((size) =>
    writeDecimal((100 * present) / size, language),
  );
  return inPercent(least === most ? `${least}` : `${least}–${most}`, language);
}

/** Who took part, and what quorum that would have met: in two lines. */
function sentenceOf(measured: QuorumOfHalf, language: Language): string[] {
  const { members, needed, largestBody, perhapsMore } = measured;
  const count = writeCount(measured.present, language);
  const present = perhapsMore ? `${inLanguage(words.atLeast, language)} ${count}` : count;
  if (members === undefined || needed === undefined) {
    return [inLanguage(sentences.unknown, language)(present)];
  }
  const of = inLanguage(sentences.of, language)(
    present,
    writeRange(members.atLeast, members.atMost, language),
  );
  const quorum = writeRange(needed.atLeast, needed.atMost, language);
  const met = measured.present >= needed.atMost ? sentences.met : sentences.notMet;
  return [of, inLanguage(met, language)(quorum, writeCount(largestBody, language))];
}
