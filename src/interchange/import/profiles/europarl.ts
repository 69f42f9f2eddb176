import { type Gathered, nothingGathered, personOf, voteOf } from '../gathered.js';
import { countOf, dayOf, listOf, type Tree, textOf, treeOf } from '../tree-values.js';
import type { Profile } from './profile.js';

const sides = [
  ['For', 'yes'],
  ['Against', 'no'],
  ['Abstention', 'abstain'],
] as const;

/** The minutes of roll-call votes of the European Parliament, in XML. */
export const europarl: Profile = {
  name: 'europarl',
  about: 'European Parliament: the minutes of roll-call votes in XML (PV-…-RCV)',
  body: 'European Parliament',
  bodyKind: 'assembly',
  tree(tree, file) {
    const root = treeOf(treeOf(tree)['PV.RollCallVoteResults']);
    const votes = listOf(root['RollCallVote.Result']);
    if (votes.length === 0) return undefined;
    const gathered = nothingGathered();
    for (const [index, one] of votes.entries()) {
      gatherVote(treeOf(one), { file, day: dayOf(root['@Sitting.Date']), index }, gathered);
    }
    return gathered;
  },
};

function gatherVote(
  tree: Tree,
  { file, day, index }: { file: string; day: string | undefined; index: number },
  gathered: Gathered,
): void {
  const key = textOf(tree['@Identifier']) ?? `${day ?? file} ${index + 1}`;
  const vote = voteOf(gathered, key, { file });
  vote.number = key;
  vote.date = dayOf(tree['@Date']) ?? day;
  vote.title = wordsIn(tree['RollCallVote.Description.Text']);
  for (const [side, option] of sides) {
    const result = treeOf(tree[`Result.${side}`]);
    vote[option] = countOf(result['@Number']);
    for (const group of listOf(result['Result.PoliticalGroup.List']).map(treeOf)) {
      const party = textOf(group['@Identifier']);
      for (const member of membersIn(group)) {
        const person = personOf(gathered, member.key);
        person.name ??= member.name;
        if (party !== undefined) person.parties.add(party);
        gathered.ballots.push({
          vote: key,
          person: member.key,
          option,
          printed: side,
          party,
          notes: [],
          place: { file },
        });
      }
    }
  }
  addIntentions(treeOf(tree.Intentions), vote.key, gathered);
}

/** What members said afterwards that they had meant stands beside their ballots, which stay as they were cast. */
function addIntentions(tree: Tree, vote: string, gathered: Gathered): void {
  const meant = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    const side = sides.find(([one]) => name.endsWith(`.${one}`) || name === one)?.[0];
    if (side === undefined) continue;
    for (const one of listOf(value)) for (const { key } of membersIn(one)) meant.set(key, side);
  }
  if (meant.size === 0) return;
  for (const [index, ballot] of gathered.ballots.entries()) {
    const side = ballot.vote === vote ? meant.get(ballot.person) : undefined;
    if (side === undefined) continue;
    meant.delete(ballot.person);
    gathered.ballots[index] = {
      ...ballot,
      notes: [...ballot.notes, `corrected afterwards to: ${side}`],
    };
  }
  const found = gathered.votes.get(vote);
  for (const [key, side] of meant) {
    const name = gathered.people.get(key)?.name ?? key;
    found?.notes.push(`${name} did not vote and said afterwards to have meant: ${side}`);
  }
}

/** The members below a place of the tree, at whatever depth. */
function membersIn(value: unknown): { key: string; name: string | undefined }[] {
  return listOf(value).flatMap((one) =>
    Object.entries(treeOf(one)).flatMap(([name, inside]) => {
      if (name.startsWith('@')) return [];
      if (!/(?:^|\.)Member\.Name$/.test(name)) return membersIn(inside);
      return listOf(inside).flatMap((member) => {
        const printed = wordsIn(member);
        const key =
          textOf(treeOf(member)['@PersId']) ?? textOf(treeOf(member)['@MepId']) ?? printed;
        return key === undefined ? [] : [{ key, name: printed }];
      });
    }),
  );
}

/** The words of an element, those of elements within it among them. */
function wordsIn(value: unknown): string | undefined {
  const words = (one: unknown): string[] => {
    if (typeof one !== 'object' || one === null) return [textOf(one) ?? ''];
    return Object.entries(one).flatMap(([name, inside]) =>
      name.startsWith('@') ? [] : listOf(inside).flatMap(words),
    );
  };
  return words(value).join(' ').replace(/\s+/g, ' ').trim() || undefined;
}
