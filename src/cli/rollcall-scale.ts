import type { ConfidenceInterval } from '../analysis/intervals/confidence-interval.js';
import {
  idealPoints,
  optimalClassification,
  type RollCallMatrix,
  type ScaleAnchor,
  sampleIdealPoints,
} from '../analysis/rollcalls/index.js';
import { partyOn } from '../analysis/rollcalls/party-on.js';
import type { MemberPoint } from '../analysis/rollcalls/scaled-roll-calls.js';
import { ArgumentError } from '../errors/argument-error.js';
import { nearest } from '../errors/suggest.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { UsageError } from '../errors/usage-error.js';
import { inPercent } from '../language/in-percent.js';
import { writeCount } from '../language/write-count.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import { fixed, nameOf, numbers, printCsv, table } from './rollcall-tables.js';
import type { Column } from './text-table.js';
import { wholeNumber } from './whole-number.js';

/** A member on a scale, with the uncertainty where it is told. */
type Scaled = MemberPoint & {
  readonly error?: readonly number[] | undefined;
  readonly interval?: readonly ConfidenceInterval[] | undefined;
};

/** Prints where members lie on a scale. */
export async function printRollCallScale(
  { calls, said }: CallsRead,
  { csv, json, ...told }: RollCallOptions,
): Promise<void> {
  const result = inWordsOfTheShell(() => scaleOf(calls, told));
  const members: readonly Scaled[] = result.members;
  if (json) printJson({ said, ...result, chains: undefined });
  else if (csv) printCsv(members.map(pointRow));
  else print([pointText(members), '', ...remarks(result), ...said].join('\n').trimEnd());
}

type Told = Omit<RollCallOptions, 'csv' | 'json'>;

/** What an option of the analysis is called here. */
const inTheShell: Readonly<Record<string, string>> = {
  'options.lopsided': '--lopsided',
  'options.leastVotes': '--least',
  'options.bootstrap.samples': '--bootstrap',
  'options.seed': '--seed',
};

/** Does something, and tells of options by the names that they have here. */
function inWordsOfTheShell<Result>(what: () => Result): Result {
  try {
    return what();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const message = error.message.replace(/options(?:\.\w+)+/g, (name) => inTheShell[name] ?? name);
    throw new ToolkitError(message, { cause: error });
  }
}

function scaleOf(calls: RollCallMatrix, told: Told) {
  const { method, bootstrap, least, lopsided } = told;
  const dimensions = told.dimensions === '2' ? 2 : 1;
  const anchors = anchorsOf(calls, told.anchor ?? [], dimensions);
  const seed = wholeNumber('--seed', told.seed);
  const choices = {
    ...(least !== undefined && { leastVotes: wholeNumber('--least', least) }),
    ...(lopsided !== undefined && { lopsided: smallShare('--lopsided', lopsided) }),
    announced: told.announced ? ('as votes' as const) : ('left out' as const),
  };
  if (bootstrap !== undefined && method !== 'em') {
    throw new UsageError('--bootstrap is of --method em; gibbs has its own uncertainty');
  }
  if (method === 'gibbs')
    return sampleIdealPoints(calls, { ...choices, dimensions, anchors, seed });
  if (method === 'optimal')
    return optimalClassification(calls, { ...choices, dimensions, anchors });
  const samples = bootstrap === undefined ? undefined : wholeNumber('--bootstrap', bootstrap);
  return idealPoints(calls, {
    ...choices,
    dimensions,
    anchors,
    ...(samples !== undefined && { bootstrap: { samples, seed } }),
  });
}

/** A share of the smaller side. */
function smallShare(option: string, told: string): number {
  const share = told.trim() === '' ? Number.NaN : Number(told);
  if (share >= 0 && share < 0.5) return share;
  throw new UsageError(`${option} needs a share from 0, below 0.5; "${told}" was given`);
}

/** The anchors: members by id or name, else parties. */
function anchorsOf(
  { members, rows }: RollCallMatrix,
  called: readonly string[],
  dimensions: number,
): ScaleAnchor[] {
  if (called.length > dimensions) {
    throw new UsageError(
      `--anchor may be given once for each dimension; it was ${called.length} times`,
    );
  }
  const looked = Array.from(rows, (row) => members[row]!);
  const parties = new Set(
    looked.flatMap((member) =>
      [partyOn(member) ?? [], (member.parties ?? []).map(({ party }) => party)].flat(),
    ),
  );
  return called.map((one) => {
    const member = looked.find(({ id }) => id === one) ?? looked.find(({ name }) => name === one);
    if (member !== undefined) return { member: member.id };
    if (parties.has(one)) return { party: one };
    const known = [...looked.flatMap(({ id, name }) => [name ?? id, id]), ...parties];
    throw new UsageError(
      `--anchor names a member or a party; "${one}" is neither${nearest(one, known)}`,
    );
  });
}

function pointRow({ member, point, error, interval, choices, told }: Scaled) {
  const columns = point.flatMap((place, index) => {
    const name = point.length === 1 ? 'point' : `point_${index + 1}`;
    return [
      [name, place],
      [`${name}_error`, error?.[index]],
      [`${name}_lower`, interval?.[index]?.lower],
      [`${name}_upper`, interval?.[index]?.upper],
    ];
  });
  return {
    member: member.id,
    name: member.name,
    group: groupOf(member),
    ...Object.fromEntries(columns),
    choices,
    told,
  };
}

function groupOf(member: Scaled['member']): string | undefined {
  return partyOn(member) ?? member.parties?.at(-1)?.party;
}

function pointText(members: readonly Scaled[]): string {
  const dimensions = members[0]?.point.length ?? 1;
  const points = Array.from({ length: dimensions }, (_, index): Column<Scaled>[] => [
    numbers(dimensions === 1 ? 'point' : `point ${index + 1}`, ({ point }) => fixed(point[index]!)),
    ...(members.some(({ interval }) => interval !== undefined)
      ? [
          numbers<Scaled>('95 %', ({ interval }) => {
            const one = interval?.[index];
            return one === undefined ? '–' : `${fixed(one.lower)} to ${fixed(one.upper)}`;
          }),
        ]
      : []),
  ]).flat();
  return table<Scaled>(
    [
      { heading: 'member', cell: ({ member }) => nameOf(member) },
      { heading: 'group', cell: ({ member }) => groupOf(member) ?? '–' },
      ...points,
      numbers('choices', ({ choices }) => choices),
      numbers('told', ({ told }) => told),
    ],
    [...members].sort((a, b) => a.point[0]! - b.point[0]!),
  );
}

type Result = Awaited<ReturnType<typeof scaleOf>>;

/** How well the scale tells the choices, what fixes its side, and what was left out. */
function remarks(result: Result): string[] {
  const { fit, leftOutInWords, anchors } = result;
  const gmp = fit.gmp === undefined ? '' : `, GMP ${fixed(fit.gmp)}`;
  const sides = anchors.map((anchor) => ('member' in anchor ? anchor.member : anchor.party));
  return [
    `${inPercent(fixed(100 * fit.classified), 'en')} of ${writeCount(fit.choices, 'en')} choices classified, APRE ${fixed(fit.apre)}${gmp}`,
    `on the positive side: ${sides.join('; ')} (--anchor)`,
    leftOutInWords,
    ...('warning' in result ? [result.warning] : []),
    ...('convergenceInWords' in result ? [result.convergenceInWords] : []),
    ...('convergence' in result &&
    'converged' in result.convergence &&
    !result.convergence.converged
      ? ['The search did not converge: the points are not the answer.']
      : []),
  ];
}
