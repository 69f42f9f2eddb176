import type { CameOfMotion, MotionOutcome } from '../analysis/influence/motion-outcomes.js';
import { writeDate } from '../calendar/write-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import {
  type InLanguages,
  type Language,
  sharedWords,
  type Text,
  wordsOf,
} from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { VoteResult } from '../records/records.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { quotesOf } from './quotes-of.js';
import { type ChartColours, chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const proposalsTitle: Text = {
  en: 'Proposals and what became of them',
  el: 'Οι προτάσεις και η τύχη τους',
  ru: 'Предложения и их судьба',
};

const words = {
  subtitle: {
    en: 'Circle: what was decided; diamond: what came of it, where that is told',
    el: 'Κύκλος: τι αποφασίστηκε· ρόμβος: τι έγινε στην πράξη, όπου αναφέρεται',
    ru: 'Круг: что решили; ромб: что вышло на деле, где об этом сообщается',
  },
  formally: { en: 'formally', el: 'τυπικά', ru: 'формально' },
  practice: { en: 'in practice', el: 'στην πράξη', ru: 'на деле' },
  proposals: { en: 'proposals', el: 'προτάσεις', ru: 'предложений' },
  date: { en: 'decided', el: 'απόφαση', ru: 'решено' },
} satisfies Readonly<Record<string, Text>>;

const results: Readonly<Partial<Record<VoteResult, Text>>> = {
  adopted: { en: 'adopted', el: 'δεκτή', ru: 'принято' },
  rejected: sharedWords.rejected,
  superseded: { en: 'superseded', el: 'αντικαταστάθηκε', ru: 'заменено' },
  deferred: sharedWords.deferred,
  withdrawn: sharedWords.withdrawn,
  reconsidered: sharedWords.reconsidered,
  'not-told': sharedWords.notTold,
};

const comes: Readonly<Record<CameOfMotion, Text>> = {
  achieved: { en: 'achieved', el: 'επιτεύχθηκε', ru: 'достигнуто' },
  'in part': { en: 'in part', el: 'εν μέρει', ru: 'отчасти' },
  'not achieved': { en: 'not achieved', el: 'ματαιώθηκε', ru: 'не достигнуто' },
  'not told': sharedWords.notTold,
};

const resultOrder = Object.keys(results) as VoteResult[];
const cameOrder = Object.keys(comes) as CameOfMotion[];

interface Column {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

interface Row {
  readonly outcome: MotionOutcome;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Group {
  readonly name: string;
  readonly y: number;
  readonly rows: readonly Row[];
}

/**
 * Every proposal by name, grouped by the party that made it: on the left what was decided, joined by a line to what came of it.
 *
 * @param outcomes - motions with their outcomes, from `motionOutcomes`
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: columns are outcomes, rows proposals
 * @throws ArgumentError if there is no proposal
 * @example
 * ```ts
 * proposalsChart(motionOutcomes(loadDataset().votes), { language: 'el' }).name // => 'proposals-and-outcomes'
 * ```
 */
export function proposalsChart(
  outcomes: readonly MotionOutcome[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (outcomes.length === 0) throw new ArgumentError('outcomes', 0, 'at least one proposal');
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const columnWidth = narrow ? 13 : 40;
  const gap = narrow ? 12 : 30;
  const formal = columnsOf(
    resultOrder.filter((key) => outcomes.some((one) => one.result === key)),
    (key) => inLanguage(results[key], language) ?? key,
    columnWidth / 2,
    columnWidth,
  );
  const practice = columnsOf(
    cameOrder.filter((key) => outcomes.some((one) => one.came === key)),
    (key) => inLanguage(comes[key], language),
    columnWidth / 2 + formal.length * columnWidth + gap,
    columnWidth,
  );
  const columnsEnd = (formal.length + practice.length) * columnWidth + gap;
  const width = columnsEnd + (narrow ? 176 : 235);
  const { groups, height } = layRows(
    outcomes,
    look,
    narrow ? inLanguage(lettersInColumn, language) : 60,
  );
  const x = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, width], nice: false },
  };
  const y = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, height], reverse: true, nice: false },
  };
  const rows = groups.flatMap((group) => group.rows);
  const body = {
    title: {
      text: inLanguage(proposalsTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width,
    height,
    usermeta: { leastPanelWidth: narrow ? width * 0.97 : width * 0.9 },
    layer: [
      grid([...formal, ...practice], groups, x, y, colours),
      ...headings(formal, practice, x, look),
      joins(rows, formal, practice, x, y, colours),
      ...dots(rows, formal, practice, x, y, look),
      ...names(groups, columnsEnd + points(5), x, y, look),
    ],
  };
  return chart('proposals-and-outcomes', describe(groups, language), body, options);
}

function columnsOf<Key extends string>(
  keys: readonly Key[],
  textOf: (key: Key) => string,
  from: number,
  step: number,
): Column[] {
  return keys.map((key, index) => ({ key, at: from + index * step, text: textOf(key) }));
}

const lineHeight = points(8.3);

/** Letters that a line of a name has room for in one column; Cyrillic letters are wider. */
const lettersInColumn: InLanguages<number> = { en: 34, el: 34, ru: 31 };

function layRows(
  outcomes: readonly MotionOutcome[],
  { language }: Look,
  longest: number,
): { readonly groups: readonly Group[]; readonly height: number } {
  const parties = [...new Set(outcomes.map((one) => one.party))];
  let top = 0;
  const groups = parties.map((party): Group => {
    const own = outcomes
      .filter((one) => one.party === party)
      .sort(
        (a, b) =>
          resultOrder.indexOf(a.result) - resultOrder.indexOf(b.result) ||
          cameOrder.indexOf(a.came) - cameOrder.indexOf(b.came),
      );
    const partyName = nameIn(own[0]?.motion.proposerParty?.name, language) ?? party;
    const name = `${partyName}: ${own.length} ${inLanguage(words.proposals, language)}`;
    const y = top + points(7);
    top += points(13);
    const rows = own.map((outcome) => {
      const lines = inLines(nameIn(outcome.motion.label, language), longest);
      const height = lines.length * lineHeight + points(1);
      const row = { outcome, y: top + height / 2, lines };
      top += height;
      return row;
    });
    top += points(4);
    return { name, y, rows };
  });
  return { groups, height: top };
}

/** A text as lines of at most so many letters, broken at spaces. */
function inLines(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Faint lines down the columns, so that a dot is seen to stand in its own. */
function grid(
  columns: readonly Column[],
  groups: readonly Group[],
  x: object,
  y: object,
  colours: ChartColours,
): object {
  const values = columns.flatMap(({ at }) =>
    groups.map(({ rows }) => ({ at, from: rows[0]?.y ?? 0, to: rows.at(-1)?.y ?? 0 })),
  );
  return {
    data: { values },
    mark: { type: 'rule', color: colours.rule, strokeWidth: points(0.35) },
    encoding: {
      x: { ...x, field: 'at' },
      y: { ...y, field: 'from' },
      y2: { field: 'to' },
    },
  };
}

function headings(
  formal: readonly Column[],
  practice: readonly Column[],
  x: object,
  { language, colours }: Look,
): object[] {
  const columns = [...formal, ...practice];
  const longest = Math.max(...columns.map(({ text }) => text.length));
  const titles = [
    { at: formal[0]?.at ?? 0, text: inLanguage(words.formally, language) },
    { at: practice[0]?.at ?? 0, text: inLanguage(words.practice, language) },
  ];
  return [
    {
      data: { values: columns },
      mark: {
        type: 'text',
        angle: 270,
        align: 'left',
        baseline: 'middle',
        fontSize: typeSize.small,
        y: -points(2),
        color: colours.ink,
      },
      encoding: { x: { ...x, field: 'at' }, text: { field: 'text', type: 'nominal' } },
    },
    {
      data: { values: titles },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'bottom',
        fontWeight: 'bold',
        dx: -points(3),
        y: -points(6) - longest * typeSize.small * 0.6,
      },
      encoding: { x: { ...x, field: 'at' }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function place(columns: readonly Column[], key: string): number {
  return columns.find((column) => column.key === key)?.at ?? 0;
}

function joins(
  rows: readonly Row[],
  formal: readonly Column[],
  practice: readonly Column[],
  x: object,
  y: object,
  colours: ChartColours,
): object {
  return {
    data: {
      values: rows.map(({ outcome, y: at }) => ({
        y: at,
        from: place(formal, outcome.result),
        to: place(practice, outcome.came),
        told: outcome.came !== 'not told',
      })),
    },
    mark: { type: 'rule', color: colours.faint },
    encoding: {
      x: { ...x, field: 'from' },
      x2: { field: 'to' },
      y: { ...y, field: 'y' },
      strokeWidth: {
        condition: { test: 'datum.told', value: points(1) },
        value: points(0.35),
      },
      strokeDash: { condition: { test: 'datum.told', value: [1, 0] }, value: [2, 2] },
    },
  };
}

function dots(
  rows: readonly Row[],
  formal: readonly Column[],
  practice: readonly Column[],
  x: object,
  y: object,
  { language, colours }: Look,
): object[] {
  const values = rows.map(({ outcome, y: at }) => {
    const { motion, votes, result, came } = outcome;
    const [vote] = votes.slice(-1);
    return {
      motion: nameIn(motion.label, language),
      y: at,
      formal: place(formal, result),
      practice: place(practice, came),
      told: result !== 'not-told',
      came,
      result: inLanguage(results[result], language) ?? result,
      practically: inLanguage(comes[came], language),
      date: `${nameIn(vote?.session.body.name, language)}, ${writeDate(vote?.session.date, language)}`,
      evidence: votes.map((one) => quotesOf(one)).join(' '),
    };
  });
  const tooltip = [
    { field: 'motion', type: 'nominal', title: ' ' },
    { field: 'date', type: 'nominal', title: inLanguage(words.date, language) },
    { field: 'result', type: 'nominal', title: inLanguage(words.formally, language) },
    { field: 'practically', type: 'nominal', title: inLanguage(words.practice, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const stroke = { stroke: colours.ink, strokeWidth: points(0.75), opacity: 1 };
  const came = (kind: CameOfMotion, shape: string, fill: string, size: number) => ({
    data: { values: values.filter((one) => one.came === kind) },
    mark: { type: 'point', shape, fill, size, ...stroke },
    encoding: { x: { ...x, field: 'practice' }, y: { ...y, field: 'y' }, tooltip },
  });
  return [
    {
      data: { name: 'proposals', values },
      mark: { type: 'point', shape: 'circle', size: 52, ...stroke },
      encoding: {
        x: { ...x, field: 'formal' },
        y: { ...y, field: 'y' },
        fill: { condition: { test: 'datum.told', value: colours.ink }, value: colours.paper },
        tooltip,
      },
    },
    came('achieved', 'diamond', colours.yes, 62),
    came('in part', 'diamond', colours.abstain, 62),
    came('not achieved', 'diamond', colours.no, 62),
    came('not told', 'circle', colours.paper, 14),
  ];
}

function names(
  groups: readonly Group[],
  at: number,
  x: object,
  y: object,
  { colours }: Look,
): object[] {
  const rows = groups.flatMap((group) => group.rows);
  const lines = rows.flatMap(({ lines: own, y: middle }) =>
    own.map((text, index) => ({
      at,
      text,
      y: middle + (index - (own.length - 1) / 2) * lineHeight,
    })),
  );
  return [
    {
      data: { values: lines },
      mark: { type: 'text', align: 'left', fontSize: typeSize.small },
      encoding: {
        x: { ...x, field: 'at' },
        y: { ...y, field: 'y' },
        text: { field: 'text', type: 'nominal' },
      },
    },
    {
      data: { values: groups.map(({ name, y: middle }) => ({ at: 0, y: middle, name })) },
      mark: { type: 'text', align: 'left', fontWeight: 'bold', color: colours.ink },
      encoding: {
        x: { ...x, field: 'at' },
        y: { ...y, field: 'y' },
        text: { field: 'name', type: 'nominal' },
      },
    },
  ];
}

function describe(groups: readonly Group[], language: Language): string {
  const parts = groups.map(({ name, rows }) => {
    const own = rows.map(
      ({ outcome: { motion, result, came } }) =>
        `${nameIn(motion.label, language)} – ${inLanguage(results[result], language) ?? result} / ${inLanguage(comes[came], language)}`,
    );
    return `${name}: ${own.join(wordsOf(language).separator)}`;
  });
  return `${inLanguage(proposalsTitle, language)} (${inLanguage(words.formally, language)} / ${inLanguage(words.practice, language)}). ${parts.join('. ')}.`;
}
