import { optionOfWord, type SourceOption } from '../../../language/meaning/ballot-options.js';
import { type Gathered, nothingGathered, personOf, voteOf } from '../gathered.js';
import { countOf, dayOf, listOf, type Tree, textOf, treeOf } from '../tree-values.js';
import type { Profile } from './profile.js';

/** Any parliament's data in the vocabulary of Popolo. */
export const popolo: Profile = {
  name: 'popolo',
  about: 'Popolo JSON of any assembly: persons, organizations, memberships, motions, vote_events',
  bodyKind: 'assembly',
  tree(tree, file) {
    const root = treeOf(tree);
    const events = listOf(root.vote_events ?? root.voteEvents);
    if (events.length === 0 && !Array.isArray(root.motions) && !Array.isArray(root.persons))
      return undefined;
    const gathered = nothingGathered();
    const organizations = byId(root.organizations);
    const motions = byId(root.motions);
    const sessions = byId(root.events);
    gatherPeople(root, organizations, gathered);
    const nested = [...motions.values()].flatMap((motion) =>
      listOf(motion.vote_events).map((one): Tree => ({ motion_id: motion.id, ...treeOf(one) })),
    );
    for (const [index, one] of [...events.map(treeOf), ...nested].entries()) {
      gatherEvent(one, { file, index, organizations, motions, sessions }, gathered);
    }
    return gathered;
  },
};

type ById = ReadonlyMap<string, Tree>;

function byId(list: unknown): ById {
  return new Map(
    listOf(list)
      .map(treeOf)
      .map((one) => [textOf(one.id) ?? '', one]),
  );
}

function gatherPeople(root: Tree, organizations: ById, gathered: Gathered): void {
  for (const one of listOf(root.persons).map(treeOf)) {
    const id = textOf(one.id);
    if (id === undefined) continue;
    personOf(gathered, id).name ??= textOf(one.name);
  }
  for (const one of listOf(root.memberships).map(treeOf)) {
    const person = gathered.people.get(textOf(one.person_id) ?? '');
    const organization = organizations.get(textOf(one.organization_id) ?? '');
    if (person === undefined || organization === undefined) continue;
    const [from, to] = [dayOf(one.start_date), dayOf(one.end_date)];
    if (isParty(organization)) {
      const party = textOf(organization.name);
      if (party === undefined) continue;
      person.parties.add(party);
      if (from !== undefined || to !== undefined)
        person.spans.push({ from, to, party, isAffiliation: true });
    } else if (from !== undefined || to !== undefined) {
      person.spans.push({ from, to });
    }
  }
}

function isParty({ classification }: Tree): boolean {
  return /party|faction|parliamentary[ _]?group|fraction/i.test(textOf(classification) ?? '');
}

interface Known {
  readonly file: string;
  readonly index: number;
  readonly organizations: ById;
  readonly motions: ById;
  readonly sessions: ById;
}

function gatherEvent(tree: Tree, known: Known, gathered: Gathered): void {
  const { file, index, organizations, motions, sessions } = known;
  const key = textOf(tree.id) ?? textOf(tree.identifier) ?? `${file} ${index + 1}`;
  const motion = motions.get(textOf(tree.motion_id) ?? '') ?? treeOf(tree.motion);
  const session =
    sessions.get(
      textOf(tree.legislative_session_id) ?? textOf(motion.legislative_session_id) ?? '',
    ) ?? treeOf(tree.legislative_session);
  const vote = voteOf(gathered, key, { file });
  const organization =
    organizations.get(textOf(tree.organization_id) ?? textOf(motion.organization_id) ?? '') ??
    treeOf(tree.organization);
  vote.number = key;
  vote.body = textOf(organization.name);
  vote.date =
    dayOf(tree.start_date) ?? dayOf(tree.date) ?? dayOf(session.start_date) ?? dayOf(motion.date);
  vote.session = textOf(session.identifier) ?? textOf(session.name) ?? textOf(session.id);
  vote.title = textOf(motion.name) ?? textOf(motion.text) ?? textOf(tree.identifier);
  vote.text = textOf(motion.text);
  const result = textOf(tree.result) ?? textOf(motion.result);
  vote.result = result === 'pass' ? 'adopted' : result === 'fail' ? 'rejected' : undefined;
  if (result !== undefined && vote.result === undefined)
    vote.notes.push(`result as printed: ${result}`);
  // A count is of all, unless it names a group.
  for (const one of listOf(tree.counts).map(treeOf)) {
    const option = optionOfWord(textOf(one.option) ?? '');
    if (one.group_id !== undefined && one.group_id !== null) continue;
    if (option === 'yes' || option === 'no' || option === 'abstain')
      vote[option] = countOf(one.value);
  }
  for (const one of listOf(tree.votes).map(treeOf))
    gatherBallot(one, vote.key, file, organizations, gathered);
}

function gatherBallot(
  tree: Tree,
  vote: string,
  file: string,
  organizations: ById,
  gathered: Gathered,
): void {
  const voter = textOf(tree.voter_id) ?? textOf(treeOf(tree.voter).id);
  const printed = textOf(tree.option);
  if (voter === undefined || printed === undefined) {
    gathered.problems.push({
      file,
      column: 'votes',
      value: vote,
      expected: 'votes each with a voter_id and an option; one of this vote event has none',
    });
    return;
  }
  const option: SourceOption | undefined = optionOfWord(printed);
  if (option === undefined) {
    gathered.unknown.set(printed, {
      count: (gathered.unknown.get(printed)?.count ?? 0) + 1,
      place: { file },
    });
    return;
  }
  const group = organizations.get(textOf(tree.group_id) ?? '');
  const party = group === undefined ? undefined : textOf(group.name);
  const person = personOf(gathered, voter);
  person.name ??= textOf(treeOf(tree.voter).name);
  if (party !== undefined) person.parties.add(party);
  gathered.ballots.push({
    vote,
    person: voter,
    option,
    printed,
    party,
    notes: [],
    place: { file },
  });
}
