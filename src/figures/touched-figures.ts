import type { Finding } from '../audit/finding.js';
import { withConsequences } from '../audit/under-causes.js';
import type { DrawnFigure } from './drawn-figure.js';
import { passagesOfFinding } from './findings/index.js';

/** A figure that a finding touches, and where they meet. */
export interface TouchedFigure {
  readonly figure: DrawnFigure;
  /** The passages on which both rest. */
  readonly passages: readonly string[];
  /** The records that the finding is about and the figure names, as `table/id`. */
  readonly records: readonly string[];
}

const behind = new WeakMap<DrawnFigure, { passages: Set<string>; cells: Set<string> }>();

/**
 * The figures that a finding touches: those whose data rest on a passage on which a side of the finding rests, or name a record
 * that the finding is about. What stands under the finding as of the same cause counts with it.
 *
 * @param finding - a finding of {@link audit}
 * @param figures - the figures to look at
 * @returns those that meet the finding, in their order, with the passages and records where they meet
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const [finding] = audit(dataset).filter((one) => one.rule === 'consecutive-vote-totals');
 * touchedFigures(finding, figuresOf(dataset).figures).map((one) => one.figure.name).slice(0, 2) // => ['recorded-votes', 'margins']
 * ```
 */
export function touchedFigures(finding: Finding, figures: readonly DrawnFigure[]): TouchedFigure[] {
  return figures.flatMap((figure) => {
    const data = dataBehind(figure);
    const passages = passagesOfFinding(finding).filter((id) => data.passages.has(id));
    const about = new Set(withConsequences([finding]).flatMap((one) => one.records));
    const records = [...about].filter((record) => data.cells.has(record.split('/')[1] ?? ''));
    return passages.length + records.length > 0 ? [{ figure, passages, records }] : [];
  });
}

/** The passages under a figure’s data, and what stands in its cells. */
function dataBehind(figure: DrawnFigure) {
  const had = behind.get(figure);
  if (had) return had;
  const { rows } = figure.data();
  const words = (text: unknown) => String(text ?? '').split(' ');
  const made = {
    passages: new Set(rows.flatMap((row) => words(row.evidence))),
    cells: new Set(
      rows.flatMap(({ evidence: _, ...cells }) => Object.values(cells).filter(isIdentifier)),
    ),
  };
  behind.set(figure, made);
  return made;
}

/** Identifiers of records of several parts: a short word such as `vote` or `lenin` could be anything. */
function isIdentifier(cell: unknown): cell is string {
  return typeof cell === 'string' && /^[\p{L}\p{M}\p{N}]+([-._]+[\p{L}\p{M}\p{N}]+)+$/u.test(cell);
}
