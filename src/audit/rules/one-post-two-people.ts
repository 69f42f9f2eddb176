import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { isSingleOffice, samePost } from '../offices.js';
import { inWords, tenuresMeet } from '../spans.js';

/**
 * Finds an office of one body with two holders at one time. It is a contradiction if their times surely meet, doubtful if they
 * can, an end not being told. Posts that several can hold (members, deputies, co-commissars) are left out.
 */
export const onePostTwoPeople: AuditRule = {
  name: 'one-post-two-people',
  matter: 'people',
  finds: 'An office of one body that two people hold at one time.',
  find: ({ memberships }) =>
    memberships.flatMap((first, index) =>
      memberships.slice(index + 1).flatMap((second) => {
        if (first.body !== second.body || first.person === second.person) return [];
        if (!isSingleOffice(first.post) || samePost(first.post) !== samePost(second.post))
          return [];
        const meet = tenuresMeet(first, second);
        if (meet === 'none') return [];
        return [
          {
            strength: meet === 'certain' ? ('contradiction' as const) : ('doubtful' as const),
            text: `${first.body.name.en}: ${first.person.name.en} and ${second.person.name.en} are both named as ${first.post}${meet === 'certain' ? ' at one time' : ', and it is not told that one left before the other came'}.`,
            sides: [first, second].map((one) =>
              side(
                `${one.person.name.en}, ${one.post}, from ${inWords(one.from)} to ${inWords(one.to)}`,
                point(one, 'post', 'from', 'to'),
              ),
            ),
          },
        ];
      }),
    ),
};
