import type { SourceOption } from '../../../language/meaning/ballot-options.js';
import { type Gathered, nothingGathered, personOf, voteOf } from '../gathered.js';
import { countOf, dayOf, listOf, type Tree, textOf, treeOf } from '../tree-values.js';
import type { Profile } from './profile.js';

/** A list of members in a division: its name in the file, what it means, and how it is called in print. */
type Side = readonly [field: string, option: SourceOption, printed: string];

/** Tellers are counted by nobody, but stand on the side for which they tell. */
const commonsSides: readonly Side[] = [
  ['Ayes', 'yes', 'Aye'],
  ['Noes', 'no', 'No'],
  ['AyeTellers', 'supported', 'Aye (teller)'],
  ['NoTellers', 'opposed', 'No (teller)'],
  ['NoVoteRecorded', 'not-voting', 'No vote recorded'],
];

const lordsSides: readonly Side[] = [
  ['Contents', 'yes', 'Content'],
  ['NotContents', 'no', 'Not content'],
  ['ContentTellers', 'supported', 'Content (teller)'],
  ['NotContentTellers', 'opposed', 'Not content (teller)'],
];

/** Divisions of the House of Commons and of the House of Lords as their services give them in JSON. */
export const commons: Profile = {
  name: 'commons',
  about: 'House of Commons (and Lords): divisions in JSON, one or a list',
  bodyKind: 'assembly',
  tree(tree, file) {
    const divisions = listOf(tree).map((one) => capitalised(treeOf(one)));
    const isDivision = (one: Tree) =>
      one.DivisionId !== undefined && ('Ayes' in one || 'Contents' in one);
    if (divisions.length === 0 || !divisions.every(isDivision)) return undefined;
    const gathered = nothingGathered();
    for (const division of divisions) gatherDivision(division, file, gathered);
    return gathered;
  },
};

/** The services begin names of fields with a capital letter or a small one. */
function capitalised(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      value,
    ]),
  );
}

function gatherDivision(division: Tree, file: string, gathered: Gathered): void {
  const isLords = 'Contents' in division;
  const vote = voteOf(gathered, textOf(division.DivisionId) ?? '', { file });
  vote.number = vote.key;
  vote.body = isLords ? 'House of Lords' : 'House of Commons';
  vote.date = dayOf(division.Date);
  vote.title = textOf(division.Title);
  vote.text = textOf(division.FriendlyDescription) ?? textOf(division.AmendmentMotionNotes);
  vote.yes = countOf(
    isLords
      ? (division.AuthoritativeContentCount ?? division.MemberContentCount)
      : division.AyeCount,
  );
  vote.no = countOf(
    isLords
      ? (division.AuthoritativeNotContentCount ?? division.MemberNotContentCount)
      : division.NoCount,
  );
  const number = textOf(division.Number);
  if (number !== undefined) vote.notes.push(`Division number ${number}`);
  if (isLords || listOf(division.NoVoteRecorded).length === 0) {
    const message = `${file}: who did not vote is not published; nothing is written of members who are not listed`;
    if (!gathered.said.includes(message)) gathered.said.push(message);
  }
  for (const [field, option, printed] of isLords ? lordsSides : commonsSides) {
    for (const one of listOf(division[field])) {
      const member = capitalised(treeOf(one));
      const key = textOf(member.MemberId);
      if (key === undefined) {
        gathered.problems.push({
          file,
          column: field,
          expected: 'a list of members, each with its MemberId',
        });
        return;
      }
      const person = personOf(gathered, key);
      person.name ??= textOf(member.Name);
      const party = textOf(member.Party);
      if (party !== undefined) person.parties.add(party);
      const notes =
        textOf(member.ProxyName) === undefined ? [] : [`Proxy: ${textOf(member.ProxyName)}`];
      gathered.ballots.push({
        vote: vote.key,
        person: key,
        option,
        printed,
        party,
        notes,
        place: { file },
      });
    }
  }
}
