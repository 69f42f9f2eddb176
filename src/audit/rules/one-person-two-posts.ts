import type { Membership } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { isOffice, samePost } from '../offices.js';
import { inWords, tenuresMeet } from '../spans.js';

/**
 * Finds a person with two offices of one body, or with a decisive and an advisory vote in it, at one time. Two offices that
 * surely meet are doubtful, and a trap where an end is not told; two kinds of vote that surely meet are a contradiction, and
 * doubtful where an end is not told. Either way, a script that counts rows counts one person twice.
 */
export const onePersonTwoPosts: AuditRule = {
  name: 'one-person-two-posts',
  matter: 'people',
  finds: 'A person with two offices, or two kinds of vote, in one body at one time.',
  find: ({ memberships }) =>
    memberships.flatMap((first, index) =>
      memberships
        .slice(index + 1)
        .filter((second) => second.person === first.person && second.body === first.body)
        .flatMap((second) => compare(first, second)),
    ),
};

function compare(first: Membership, second: Membership): FindingDraft[] {
  const meet = tenuresMeet(first, second);
  const offices =
    [first, second].every((one) => isOffice(one.post)) &&
    samePost(first.post) !== samePost(second.post);
  const votes = first.vote && second.vote && first.vote !== second.vote;
  if (meet === 'none' || (!offices && !votes)) return [];
  const weak = votes ? 'doubtful' : 'trap';
  const strong = votes ? 'contradiction' : 'doubtful';
  const what = votes ? `${first.vote} and ${second.vote} vote` : `${first.post} and ${second.post}`;
  return [
    {
      strength: meet === 'certain' ? strong : weak,
      text: `${first.person.name.en} in ${first.body.name.en}: ${what}${meet === 'certain' ? ' at one time' : ', and it is not told that one ended before the other began'}.`,
      sides: [first, second].map((one) =>
        side(
          `${one.post}${one.vote ? ` (${one.vote} vote)` : ''}, from ${inWords(one.from)} to ${inWords(one.to)}`,
          point(one, 'post', 'vote', 'from', 'to'),
        ),
      ),
    },
  ];
}
