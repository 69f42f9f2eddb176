import type { CameOfMotion, MotionOutcome } from '../../analysis/influence/motion-outcomes.js';
import { writeDate } from '../../calendar/write-date.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { type KeyEntry, key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { nameIn } from '../../records/name-in.js';
import type { VoteResult } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import type { ProposalRows } from './rows.js';
import { comes, proposals, results, words } from './words.js';

const resultOrder = Object.keys(results) as VoteResult[];
const cameOrder = Object.keys(comes) as CameOfMotion[];

/** What stands for what came of a proposal: the fuller, the more of it was achieved. */
const symbols: Readonly<Record<CameOfMotion, Omit<KeyEntry, 'words'>>> = {
  achieved: { fill: 'ink', line: 'ink', shape: 'diamond' },
  'in part': { fill: 'abstain', line: 'ink', shape: 'diamond' },
  'not achieved': { fill: 'paper', line: 'ink', shape: 'diamond' },
  'not told': { ...certainty.untold, shape: 'circle' },
};

/** A proposal with its name: in lines, and in one, uncut. */
interface Proposal {
  readonly outcome: MotionOutcome;
  readonly lines: readonly string[];
  readonly name: string;
}

/** The proposals of a party by what was decided on them. */
interface Group {
  readonly party: string;
  readonly results: readonly { readonly name: string; readonly rows: readonly Proposal[] }[];
}

/** From line to line of a name, and the heights of the headings, in points of type. */
const lineHeight = 8.6;
const rowGap = 1;
const middleOfLetters = 3;
const partyHeight = 17;
const resultHeight = 13;

/** A motion is named in three lines at most. */
const mostLines = 3;

/** How wide a column of names is in pixels, and how many letters a line of it has. */
const columns = {
  narrow: { number: 1, width: 290, letters: 42 },
  wide: { number: 2, width: 300, letters: 44 },
};

/** Draws proposals by name, grouped by the party that made them and by what was decided; before each what came of it. */
export function chartOfProposals(
  { outcomes, parties }: ProposalRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { number, width, letters } = narrow ? columns.narrow : columns.wide;
  const groups = groupsOf({ outcomes, parties }, letters, language);
  const { values, headings, height } = flow(groups, number, width, language);
  const came = cameOrder.filter((one) => outcomes.some((outcome) => outcome.came === one));
  const heading = (level: 'party' | 'result') =>
    text({
      rows: headings.filter((one) => one.level === level),
      x: 'x',
      y: 'y',
      text: 'heading',
      align: 'left',
      baseline: 'middle',
      ...(level === 'party' ? { weight: 'bold' } : { italic: true, size: 'small' }),
    });
  return plane(
    {
      name: 'proposals-and-outcomes',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(groups, named, language),
      rows: { name: 'proposals', values },
      x: quantityAxis({ domain: [0, number * width], shown: false }),
      y: quantityAxis({ domain: [height, 0], shown: false }),
      height,
      leastWidth: narrow ? 280 : 600,
      marks: [
        heading('party'),
        heading('result'),
        dot({
          x: 'x',
          y: 'y',
          size: 60,
          thickness: 0.75,
          key: key(
            'practically',
            came.map((one) => ({ words: comes[one], ...symbols[one] })),
            narrow ? { columns: 2 } : {},
          ),
          tip: {
            label: untitled,
            date: words.date,
            decided: words.formally,
            practically: words.practice,
          },
        }),
        text({
          x: 'x',
          y: 'top',
          text: 'lines',
          align: 'left',
          baseline: 'top',
          dx: 9,
          lineHeight,
          size: 'small',
        }),
      ],
    },
    options,
  );
}

/** Proposals by party and result, those of which more is told to have been achieved first. */
function groupsOf(
  { outcomes, parties: counted }: ProposalRows,
  letters: number,
  language: Language,
): Group[] {
  const nameOf = namesApart(outcomes, letters, language);
  return [...new Set(outcomes.map((one) => one.party))].map((party) => {
    const own = outcomes.filter((one) => one.party === party);
    const name = nameIn(own[0]?.motion.proposerParty?.name, language) ?? party;
    const all = counted.find((one) => one.party === party)?.proposals ?? own.length;
    // Of some that are not shown, both numbers are told.
    const shown = own.length === all ? '' : `${writeCount(own.length, language)} / `;
    return {
      party: `${name}: ${shown}${writeNumberOf(all, inLanguage(proposals, language), language)}`,
      results: resultOrder.flatMap((result) => {
        const rows = own
          .filter((one) => one.result === result)
          .sort((a, b) => cameOrder.indexOf(a.came) - cameOrder.indexOf(b.came))
          .map(nameOf);
        if (rows.length === 0) return [];
        const decided =
          result === 'not-told'
            ? inLanguage(words.notDecided, language)
            : (inLanguage(results[result], language) ?? result);
        return [{ name: `${decided}: ${writeCount(rows.length, language)}`, rows }];
      }),
    };
  });
}

/** Names proposals so that no other has the same lines: by its identifier, too, where another has. */
function namesApart(
  outcomes: readonly MotionOutcome[],
  letters: number,
  language: Language,
): (outcome: MotionOutcome) => Proposal {
  const linesOf = ({ motion }: MotionOutcome, lines: number) =>
    wrapWords(nameIn(motion.label, language), { letters, lines });
  const labels = outcomes.map((one) => linesOf(one, mostLines).join('\n'));
  return (outcome) => {
    const { label, id } = outcome.motion;
    const name = nameIn(label, language);
    const own = linesOf(outcome, mostLines);
    const isTwin = labels.filter((one) => one === own.join('\n')).length > 1;
    if (!isTwin) return { outcome, lines: own, name };
    const identifier = wrapWords(id, { letters, lines: 2 });
    return {
      outcome,
      lines: [...linesOf(outcome, mostLines - 1), ...identifier],
      name: `${name} · ${id}`,
    };
  };
}

interface Heading {
  readonly level: 'party' | 'result';
  readonly heading: string;
  readonly x: number;
  readonly y: number;
}

/** Places groups in columns of about one height; what goes on in the next column has its headings again, and says so. */
function flow(groups: readonly Group[], most: number, width: number, language: Language) {
  const heightOf = ({ lines }: Proposal) => lines.length * lineHeight + rowGap;
  const whole = groups.reduce(
    (sum, { results: own }) =>
      sum +
      partyHeight +
      own.reduce(
        (rest, { rows }) =>
          rest + resultHeight + rows.reduce((height, row) => height + heightOf(row), 0),
        0,
      ),
    0,
  );
  const target = whole / most;
  const headings: Heading[] = [];
  let [column, top, height] = [0, 0, 0];
  const head = (level: Heading['level'], heading: string) => {
    const room = level === 'party' ? partyHeight : resultHeight;
    headings.push({ level, heading, x: column * width, y: top + room - 6 });
    top += room;
  };
  const isFull = (share = 1) => top >= share * target && column < most - 1;
  const turn = () => {
    column += 1;
    top = 0;
  };
  const goesOn = inLanguage(words.continued, language);
  const values = groups.flatMap(({ party, results: own }) => {
    let isBegun = false;
    const headParty = () => {
      head('party', isBegun ? `${party} (${goesOn})` : party);
      isBegun = true;
    };
    if (isFull()) turn();
    headParty();
    return own.flatMap(({ name, rows }) => {
      // Proposals of one result stay together where a column is nearly full.
      if (isFull(0.8)) {
        turn();
        headParty();
      }
      head('result', name);
      return rows.map((row) => {
        if (isFull()) {
          turn();
          headParty();
          head('result', name);
        }
        const value = {
          ...valuesOf(row, language),
          x: column * width + 5,
          y: top + middleOfLetters,
          top,
        };
        top += heightOf(row);
        height = Math.max(height, top);
        return value;
      });
    });
  });
  return { values, headings, height };
}

function valuesOf({ outcome, lines }: Proposal, language: Language) {
  const { motion, votes, result, came } = outcome;
  const vote = votes.at(-1);
  return {
    motion: motion.id,
    label: nameIn(motion.label, language),
    lines: lines.join('\n'),
    result,
    in_practice: came,
    decided: inLanguage(results[result], language) ?? result,
    practically: inLanguage(comes[came], language),
    date: `${nameIn(vote?.session.body.name, language)}, ${writeDate(vote?.session.date, language)}`,
    evidence: votes.map((one) => quotesOf(one)).join(' '),
  };
}

/** Letters that a text alternative has room for. */
const roomOfAlternative = 2000;

/** The text alternative: each proposal with what became of it; where that is too long, proposals by what became of them, or their number. */
function describe(groups: readonly Group[], { title }: NamedFigure, language: Language): string {
  const outcomeOf = ({ outcome: { result, came } }: Proposal) =>
    `${inLanguage(results[result], language) ?? result} / ${inLanguage(comes[came], language)}`;
  const { separator } = wordsOf(language);
  const write = (partsOf: (rows: readonly Proposal[]) => readonly string[]) => {
    const parts = groups.map(
      ({ party, results: own }) =>
        `${party}: ${partsOf(own.flatMap(({ rows }) => rows)).join(separator)}`,
    );
    return `${inLanguage(title, language)} (${inLanguage(words.formally, language)} / ${inLanguage(words.practice, language)}). ${parts.join('. ')}.`;
  };
  const byOutcome = (tell: (own: readonly Proposal[]) => string) =>
    write((rows) =>
      [...new Set(rows.map(outcomeOf))].map(
        (one) => `${one}: ${tell(rows.filter((row) => outcomeOf(row) === one))}`,
      ),
    );
  const each = write((rows) => rows.map((row) => `${row.name} – ${outcomeOf(row)}`));
  if (each.length <= roomOfAlternative) return each;
  const grouped = byOutcome((own) => own.map(({ name }) => name).join(', '));
  if (grouped.length <= roomOfAlternative) return grouped;
  return byOutcome((own) => writeCount(own.length, language));
}
