import type { Dataset } from '../records/records.js';
import { toPopolo } from './popolo.js';
import { figuresLeftOut, leftOut } from './written-format.js';

/** The name columns of the languages that {@link toPopolo} writes. */
const inLanguages = (name: string) => ['en', 'ru', 'el'].map((language) => `${name}_${language}`);

const dated = ['date', 'calendar'];
const spanned = ['from', 'from_calendar', 'to', 'to_calendar'];

/**
 * What of a record Popolo cannot hold, in words.
 *
 * @param dataset - the record
 * @returns a sentence each, with how often it concerns this record
 * @example
 * ```ts
 * notInPopolo(loadDataset()).some((one) => one.startsWith('tables')) // => true
 * ```
 */
export function notInPopolo(dataset: Dataset): string[] {
  const { events, vote_events, memberships } = toPopolo(dataset);
  const undated = dataset.sessions.filter(
    ({ date }, index) => date && (events[index]?.start_date?.length ?? 0) < 10,
  ).length;
  const spans = memberships.filter((one) => one.start_date ?? one.end_date).length;
  const told = [...dataset.memberships, ...dataset.affiliations].filter(
    ({ from, to }) => from ?? to,
  ).length;
  const results = dataset.votes.filter(
    (vote, index) => vote.result !== 'not-told' && vote_events[index]?.result === undefined,
  );
  const bounded = dataset.ballots.filter(
    ({ bound, person }) => !person && bound !== undefined && bound !== 'exact',
  );
  const merged = dataset.ballots.filter(({ option }) => ['excused', 'refused'].includes(option));
  const stands = dataset.ballots.filter(({ option }) => ['supported', 'opposed'].includes(option));
  const weighty = dataset.ballots.filter(({ weight }) => weight !== 1);
  const counted = (many: { readonly length: number } | number, what: string) => {
    const count = typeof many === 'number' ? many : many.length;
    return count > 0 ? [`${what} (${count})`] : [];
  };
  return [
    'evidence of single values: the words stand as sources of what they tell of',
    ...counted(undated, 'dates of sessions that are not known to the day'),
    ...counted(Math.max(0, told - spans), 'ends of memberships that are not known to the year'),
    ...counted(results, 'results other than pass and fail'),
    ...counted(bounded, 'ballots counted as “at least” or “about”'),
    ...counted(merged, 'excused and refused apart from absent and not voting'),
    ...counted(stands, 'stands without a ballot'),
    ...counted(weighty, 'weights of ballots'),
    ...figuresLeftOut(dataset),
    ...leftOut(dataset, {
      bodies: [...['id', 'kind', 'part_of'], ...inLanguages('name'), ...inLanguages('full_name')],
      rules: 'all',
      parties: ['id', ...inLanguages('name')],
      people: ['id', 'party', 'description', ...inLanguages('name')],
      affiliations: ['id', 'person', 'party', ...spanned],
      names: ['id', 'person', 'spelling', 'kind'],
      sessions: ['id', 'body', ...dated],
      attendance: ['id', 'session', 'person', 'count', 'bound'],
      motions: ['id', 'kind', 'label_en', 'text', 'proposer'],
      votes: ['id', 'motion', 'session', 'result', 'yes', 'no', 'abstain', 'rule'],
      ballots: ['id', 'vote', 'person', 'party', 'option', 'count', 'bound', 'weight'],
      memberships: ['id', 'person', 'body', 'post', 'vote', ...spanned],
      compositions: ['id', 'body'],
      seats: ['id', 'composition', 'party'],
      // Passages and what notes cite stand in the sources of what rests on them.
      passages: 'all',
      citations: 'all',
      evidence: 'all',
    }),
  ];
}
