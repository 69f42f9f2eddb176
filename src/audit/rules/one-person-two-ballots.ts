import type { Ballot, Vote } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';

/**
 * Finds a person with more than one ballot in one vote. Two different options are a contradiction; the same one twice is
 * doubtful: a script that counts rows counts one person twice. Stands (`opposed`, `supported`, `refused`) are not ballots.
 */
export const onePersonTwoBallots: AuditRule = {
  name: 'one-person-two-ballots',
  matter: 'counts',
  finds: 'A person with more than one ballot in one vote.',
  find: ({ votes, ballots }) =>
    votes.flatMap((vote) => {
      const cast = ballots.filter((one) => one.vote === vote && isCast(one));
      const people = new Set(cast.flatMap((one) => one.person ?? []));
      return [...people].flatMap((person) => {
        const own = cast.filter((one) => one.person === person);
        return own.length > 1 ? [finding(vote, person.name.en, own)] : [];
      });
    }),
};

function isCast({ option }: Ballot): boolean {
  return option === 'yes' || option === 'no' || option === 'abstain';
}

function finding(vote: Vote, name: string, own: readonly Ballot[]): FindingDraft {
  const options = [...new Set(own.map((one) => one.option))];
  const how = options.map((option) => `“${option}”`).join(' and ');
  return {
    strength: options.length > 1 ? 'contradiction' : 'doubtful',
    text: `${name} has ${own.length} ballots in ${vote.id}: ${how}${options.length > 1 ? '' : ` ${own.length} times`}.`,
    sides: own.map((one) => side(`“${one.option}”`, point(one, 'option', 'person'))),
  };
}
