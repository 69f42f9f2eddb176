import { ballotsOfVotes } from '../../records/ballots-of-votes.js';
import type { Ballot, Person, Vote } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';

/**
 * Finds a person with more than one ballot in one vote. Two different options are a contradiction; the same one twice is
 * doubtful: a script that counts rows counts one person twice. Stands (`opposed`, `supported`, `refused`) are not ballots.
 */
export const onePersonTwoBallots: AuditRule = {
  name: 'one-person-two-ballots',
  matter: 'counts',
  finds: 'A person with more than one ballot in one vote.',
  find: (dataset) => {
    const ballots = ballotsOfVotes(dataset);
    return dataset.votes.flatMap((vote) => {
      const ofPerson = new Map<Person, Ballot[]>();
      for (const one of ballots.get(vote) ?? []) {
        if (!one.person || !isCast(one)) continue;
        ofPerson.set(one.person, [...(ofPerson.get(one.person) ?? []), one]);
      }
      return [...ofPerson].flatMap(([person, own]) =>
        own.length > 1 ? [finding(vote, person.name.en, own)] : [],
      );
    });
  },
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
