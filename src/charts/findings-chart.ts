import type { Finding, FindingMatter, FindingStrength } from '../audit/finding.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, type Text, wordsOf } from '../language/language.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { rowLabels } from './row-labels.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const findingsTitle: Text = {
  en: 'What does not add up in the source',
  el: 'Όσα δεν συμφωνούν στην πηγή',
  ru: 'Что не сходится в источнике',
};

/** What findings can be about, in every language, in the order of the rows. */
export const findingMatters: Readonly<Record<FindingMatter, Text>> = {
  counts: {
    en: 'counts\nvotes, seats, people',
    el: 'αριθμοί\nψήφοι, έδρες, πρόσωπα',
    ru: 'числа\nголоса, места, люди',
  },
  dates: {
    en: 'dates\nand the order of events',
    el: 'ημερομηνίες\nκαι σειρά των γεγονότων',
    ru: 'даты\nи порядок событий',
  },
  people: {
    en: 'people\ntheir posts and parties',
    el: 'πρόσωπα\nθέσεις και κόμματα',
    ru: 'люди\nих посты и партии',
  },
  names: {
    en: 'names\nas they are printed',
    el: 'ονόματα\nόπως τυπώθηκαν',
    ru: 'имена\nкак они напечатаны',
  },
  decisions: {
    en: 'decisions\nand what became of them',
    el: 'αποφάσεις\nκαι η τύχη τους',
    ru: 'решения\nи их судьба',
  },
  wording: {
    en: 'wording\nwhat the words mean',
    el: 'διατύπωση\nτι σημαίνουν οι λέξεις',
    ru: 'выражения\nчто значат слова',
  },
  notes: {
    en: 'notes\nworks and pages cited',
    el: 'σημειώσεις\nέργα και σελίδες',
    ru: 'примечания\nработы и страницы',
  },
};

/** The strengths of findings, the firmest first. */
export const findingStrengths: Readonly<Record<FindingStrength, Text>> = {
  contradiction: { en: 'contradictions', el: 'αντιφάσεις', ru: 'противоречия' },
  doubtful: { en: 'doubtful', el: 'αμφίβολα', ru: 'сомнительное' },
  trap: { en: 'traps', el: 'παγίδες', ru: 'ловушки' },
};

const words = {
  subtitle: {
    en: 'A dot is a finding; numbers count the dots of a field',
    el: 'Κάθε κουκκίδα ένα εύρημα· οι αριθμοί μετρούν τις κουκκίδες',
    ru: 'Точка — одно наблюдение; числа — сколько точек в поле',
  },
  rule: { en: 'found by a rule', el: 'το βρήκε κανόνας', ru: 'найдено правилом' },
  reader: { en: 'noted by a reader', el: 'το σημείωσε αναγνώστης', ru: 'замечено читателем' },
  finding: { en: 'finding', el: 'εύρημα', ru: 'наблюдение' },
} satisfies Readonly<Record<string, Text>>;

/** Dots side by side in a field, and the room that a field takes, in the same unit. */
const dotsInLine = 10;
const roomForNumber = 2;
const fieldWidth = roomForNumber + dotsInLine + 1;

interface Dot {
  readonly label: string;
  readonly at: number;
  readonly line: number;
  readonly by: string;
  readonly text: string;
  readonly evidence: string;
}

/**
 * The findings of an audit as dots: rows by what they are about, columns by their strength, filled where a rule found them.
 *
 * @param findings - findings of {@link audit}
 * @param options - language of the labels; what a finding says stays in English
 * @returns a Vega-Lite specification: a dot for each finding
 * @example
 * ```ts
 * findingsChart(audit(loadDataset()), { language: 'el' }).name // => 'findings'
 * ```
 */
export function findingsChart(
  findings: readonly Finding[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const matters = Object.keys(findingMatters) as FindingMatter[];
  const strengths = Object.keys(findingStrengths) as FindingStrength[];
  const label = (matter: FindingMatter) => inLanguage(findingMatters[matter], language);
  const dots = matters.flatMap((matter) =>
    strengths.flatMap((strength, column) =>
      dotsOf(
        findings.filter((one) => one.matter === matter && one.strength === strength),
        label(matter),
        column * fieldWidth + roomForNumber,
        language,
      ),
    ),
  );
  const lines = Math.max(2, ...dots.map((dot) => dot.line + 1));
  const lineHeight = points(6.5);
  const names = rowLabels(matters.map(label), look, {
    // Names have two lines.
    height: Math.max(points(23), lines * lineHeight + points(4)),
  });
  const numbers = matters.flatMap((matter) =>
    strengths.map((strength, column) => ({
      label: label(matter),
      at: column * fieldWidth,
      number: findings.filter((one) => one.matter === matter && one.strength === strength).length,
    })),
  );
  const x = {
    type: 'quantitative',
    scale: { domain: [-1, strengths.length * fieldWidth - 1], nice: false, zero: false },
    axis: null,
  };
  // The first line of dots stands beside the first line of the row’s name, the others below.
  const middle = (names.y.bandPosition as number | undefined) ?? 0.5;
  const inLine = (line: number) => ({
    ...names.y,
    scale: { type: 'band', padding: 0 },
    bandPosition: middle + (line * lineHeight - points(5)) / names.step,
  });
  const by = [inLanguage(words.rule, language), inLanguage(words.reader, language)];
  const body = {
    title: {
      text: inLanguage(findingsTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 285 },
    height: { step: names.step },
    data: { name: 'findings', values: dots },
    encoding: { y: names.y },
    layer: [
      ...Array.from({ length: lines }, (_, line) => ({
        transform: [{ filter: `datum.line === ${line}` }],
        mark: {
          type: 'point',
          shape: 'circle',
          size: points(4.6) ** 2,
          opacity: 1,
          strokeWidth: points(1),
        },
        encoding: {
          x: { ...x, field: 'at' },
          y: inLine(line),
          fill: {
            field: 'by',
            type: 'nominal',
            scale: { domain: by, range: [colours.yes, colours.paper] },
            legend: { title: null, orient: 'bottom', direction: 'horizontal', offset: 4 },
          },
          stroke: {
            field: 'by',
            type: 'nominal',
            scale: { domain: by, range: [colours.yes, colours.noLine] },
          },
          tooltip: [
            { field: 'text', type: 'nominal', title: inLanguage(words.finding, language) },
            { field: 'by', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      })),
      {
        data: { values: numbers },
        mark: { type: 'text', align: 'right', dx: points(6) },
        encoding: {
          x: { ...x, field: 'at' },
          y: inLine(0),
          text: { field: 'number', type: 'quantitative' },
          color: {
            condition: { test: 'datum.number === 0', value: colours.faint },
            value: colours.ink,
          },
        },
      },
      headings(findings, x, look),
      ...names.layers,
    ],
  };
  return chart('findings', describe(findings, language), body, options);
}

function dotsOf(
  findings: readonly Finding[],
  label: string,
  from: number,
  language: Language,
): Dot[] {
  // Those of the rules come first.
  const sorted = [...findings].sort((a, b) => a.source.localeCompare(b.source, 'en') * -1);
  return sorted.map((finding, index) => ({
    label,
    at: from + (index % dotsInLine),
    line: Math.floor(index / dotsInLine),
    by: inLanguage(words[finding.source], language),
    text: finding.text,
    evidence: quotesOfFinding(finding, 4),
  }));
}

/** The first words on which a finding rests, with their notes. */
function quotesOfFinding(finding: Finding, most: number): string {
  const passages = new Set(
    finding.sides.flatMap((side) => side.evidence.map((one) => one.passage)),
  );
  const quotes = [...passages].map(({ quote, note }) => `«${quote}»${note ? ` [${note}]` : ''}`);
  return quotes.length > most ? `${quotes.slice(0, most).join(' ')} …` : quotes.join(' ');
}

/** The strengths above their columns, with the number of findings of each. */
function headings(findings: readonly Finding[], x: object, { language, narrow }: Look): object {
  return {
    data: {
      values: (Object.keys(findingStrengths) as FindingStrength[]).map((strength, column) => ({
        at: column * fieldWidth - 0.6,
        heading: `${inLanguage(findingStrengths[strength], language)} ${findings.filter((one) => one.strength === strength).length}`,
      })),
    },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'bottom',
      fontSize: narrow ? typeSize.small : typeSize.body,
      fontWeight: 'bold',
      y: -points(3),
    },
    encoding: { x: { ...x, field: 'at' }, y: null, text: { field: 'heading' } },
  };
}

function describe(findings: readonly Finding[], language: Language): string {
  const rows = (Object.keys(findingMatters) as FindingMatter[]).map((matter) => {
    const parts = (Object.keys(findingStrengths) as FindingStrength[]).map((strength) => {
      const { length } = findings.filter(
        (one) => one.matter === matter && one.strength === strength,
      );
      return `${inLanguage(findingStrengths[strength], language)}: ${length}`;
    });
    return `${inLanguage(findingMatters[matter], language).replace('\n', ' (')}): ${parts.join(', ')}.`;
  });
  const by = (['rule', 'reader'] as const).map(
    (source) =>
      `${inLanguage(words[source], language)}: ${findings.filter((one) => one.source === source).length}`,
  );
  return [
    `${inLanguage(findingsTitle, language)}.`,
    `${by.join(wordsOf(language).separator)}.`,
    ...rows,
  ].join(' ');
}
