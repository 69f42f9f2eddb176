import fc from 'fast-check';
import type {
  GroupBallots,
  MeasuredValue,
  RecordedOption,
  VoteOption,
} from '../../../src/index.js';

/** Every way to replace the unknown ballots of a list by one of the options. */
export function everyWay(
  ballots: readonly RecordedOption[],
  options: readonly VoteOption[],
): VoteOption[][] {
  const [first, ...rest] = ballots;
  if (first === undefined) return [[]];
  const tails = everyWay(rest, options);
  const heads = first === 'unknown' ? options : [first];
  return heads.flatMap((head) => tails.map((tail) => [head, ...tail]));
}

/** What a measure must say when these are its values in every way the ballots can have been cast. */
export function summaryOf(values: readonly MeasuredValue[]): Omit<MeasuredValue, 'reason'> {
  const known = values.flatMap((value) => (value.kind === 'value' ? [value.value] : []));
  if (known.length === 0) return { kind: 'undefined' };
  const lower = Math.min(...known);
  const upper = Math.max(...known);
  const alwaysDefined = known.length === values.length;
  if (lower === upper && alwaysDefined) return { kind: 'value', value: lower } as MeasuredValue;
  return { kind: 'interval', lower, upper, alwaysDefined } as MeasuredValue;
}

/** A few options that an unknown ballot may be. */
export const someOptions = fc.subarray<VoteOption>(['yes', 'no', 'abstain', 'absent'], {
  minLength: 1,
});

/** A small group, some of whose ballots are unknown. */
export const smallGroup: fc.Arbitrary<Required<GroupBallots>> = fc.record({
  yes: fc.nat(4),
  no: fc.nat(4),
  abstain: fc.nat(3),
  unknown: fc.nat(4),
  unknownMayBe: someOptions,
});

/** The ballots of a group, one by one. */
export function oneByOne({ yes, no, abstain, unknown }: Required<GroupBallots>): RecordedOption[] {
  return [
    ...Array<RecordedOption>(yes).fill('yes'),
    ...Array<RecordedOption>(no).fill('no'),
    ...Array<RecordedOption>(abstain).fill('abstain'),
    ...Array<RecordedOption>(unknown).fill('unknown'),
  ];
}

/** Every group that a partly known group can be. */
export function everyGroup(group: Required<GroupBallots>): GroupBallots[] {
  return everyWay(oneByOne(group), group.unknownMayBe).map((ballots) => ({
    yes: ballots.filter((ballot) => ballot === 'yes').length,
    no: ballots.filter((ballot) => ballot === 'no').length,
    abstain: ballots.filter((ballot) => ballot === 'abstain').length,
  }));
}
