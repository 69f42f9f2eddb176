import type { CameOfMotion, MotionOutcome } from '../../analysis/influence/motion-outcomes.js';
import { writeDate } from '../../calendar/write-date.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { type ChartColours, chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { type InLanguages, type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { nameIn } from '../../records/name-in.js';
import type { VoteResult } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import type { ProposalRows } from './rows.js';
import { comes, proposals, results, words } from './words.js';

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
  /** The same in one line, uncut. */
  readonly name: string;
}

interface Group {
  readonly name: string;
  readonly y: number;
  readonly rows: readonly Row[];
}

/** Draws proposals by name, grouped by the party that made them: what was decided, joined by a line to what came of it. */
export function chartOfProposals(
  { outcomes, parties }: ProposalRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
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
    { outcomes, parties },
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
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
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
  return chart('proposals-and-outcomes', describe(groups, named, language), body, options);
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
  { outcomes, parties: counted }: ProposalRows,
  { language }: Look,
  longest: number,
): { readonly groups: readonly Group[]; readonly height: number } {
  const parties = [...new Set(outcomes.map((one) => one.party))];
  const cut = (outcome: MotionOutcome, most: number) =>
    firstLines(inLines(nameIn(outcome.motion.label, language), longest), most);
  const labels = outcomes.map((one) => cut(one, mostLines).join('\n'));
  const isTwin = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  // A motion is named so that no other has the same name: by its identifier, too, where another has the same lines.
  const namesOf = (outcome: MotionOutcome): Pick<Row, 'lines' | 'name'> => {
    const { label, id } = outcome.motion;
    const name = nameIn(label, language);
    return isTwin(labels[outcomes.indexOf(outcome)]!)
      ? { lines: [...cut(outcome, mostLines - 1), id], name: `${name} · ${id}` }
      : { lines: cut(outcome, mostLines), name };
  };
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
    const all = counted.find((one) => one.party === party)?.proposals ?? own.length;
    const forms = inLanguage(proposals, language);
    // Of some that are not shown, both numbers are told.
    const shown = own.length === all ? '' : `${writeCount(own.length, language)} / `;
    const name = `${partyName}: ${shown}${writeNumberOf(all, forms, language)}`;
    const y = top + points(7);
    top += points(13);
    const rows = own.map((outcome) => {
      const names = namesOf(outcome);
      const height = names.lines.length * lineHeight + points(1);
      const row = { outcome, y: top + height / 2, ...names };
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

/** A motion is named in three lines at most. */
const mostLines = 3;

/** So many lines at most; where there are more, the last ends in an ellipsis. */
function firstLines(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
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

/** Letters that a text alternative has room for. */
const roomOfAlternative = 2000;

/** The text alternative: each proposal with what became of it; where that is too long, proposals by what became of them, or their number. */
function describe(groups: readonly Group[], { title }: NamedFigure, language: Language): string {
  const outcomeOf = ({ outcome: { result, came } }: Row) =>
    `${inLanguage(results[result], language) ?? result} / ${inLanguage(comes[came], language)}`;
  const labelOf = ({ name }: Row) => name;
  const { separator } = wordsOf(language);
  const write = (partsOf: (rows: readonly Row[]) => readonly string[]) => {
    const parts = groups.map(({ name, rows }) => `${name}: ${partsOf(rows).join(separator)}`);
    return `${inLanguage(title, language)} (${inLanguage(words.formally, language)} / ${inLanguage(words.practice, language)}). ${parts.join('. ')}.`;
  };
  const byOutcome = (tell: (own: readonly Row[]) => string) =>
    write((rows) =>
      [...new Set(rows.map(outcomeOf))].map(
        (one) => `${one}: ${tell(rows.filter((row) => outcomeOf(row) === one))}`,
      ),
    );
  const each = write((rows) => rows.map((row) => `${labelOf(row)} – ${outcomeOf(row)}`));
  if (each.length <= roomOfAlternative) return each;
  const grouped = byOutcome((own) => own.map(labelOf).join(', '));
  if (grouped.length <= roomOfAlternative) return grouped;
  return byOutcome((own) => writeCount(own.length, language));
}
