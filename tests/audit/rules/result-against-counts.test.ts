import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'result-against-counts';

const voted = (vote: PlainRow, ruled: PlainRow = {}): PlainTables => ({
  sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
  ...(Object.keys(ruled).length > 0 && { rules: [{ id: 'r', body: 'club', ...ruled }] }),
  votes: [{ id: 'v', session: 's', ...vote }],
});

test('a motion adopted with fewer votes for than against is a contradiction', () => {
  const [finding] = findings(rule, voted({ result: 'adopted', yes: 4, no: 7 }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toContain('4 for and 7 against are fewer for it than against');
  expect(finding?.sides.map((side) => side.says)).toEqual(['adopted', '4 for, 7 against']);
  expect(finding?.records).toEqual(['votes/v']);
});

test('a tie that adopts is doubtful where no rule is told: the chair may have decided', () => {
  const [finding] = findings(rule, voted({ result: 'adopted', yes: 5, no: 5 }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('are level, and no casting vote or other rule is told');
});

test('more votes for than against that do not adopt are doubtful where no rule is told', () => {
  const [finding] = findings(rule, voted({ result: 'rejected', yes: 7, no: 5 }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('no larger majority is told to have been needed');
});

test('a result against the rule that is told is a contradiction, with the rule as a side', () => {
  const [finding] = findings(
    rule,
    voted({ result: 'adopted', yes: 7, no: 5 }, { share: '2/3', of: 'votes' }),
  );
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.text).toContain('rejected by at least 2/3 of the votes for and against');
  expect(finding?.sides.at(-1)?.says).toBe('at least 2/3 of the votes for and against');
  expect(finding?.records).toEqual(['votes/v', 'rules/r']);
});

test('a decision without the quorum that the rule asks for is a contradiction', () => {
  const [finding] = findings(
    rule,
    voted({ result: 'adopted', yes: 7, no: 2, abstain: 0 }, { share: '1/2', quorum: '10' }),
  );
  expect(finding?.text).toContain('make it no quorum by more than 1/2');
});

test('a quorum of those present is left open where members have several votes, since counts tell no heads', () => {
  const weighed = (weight: number, quorumOf: string) =>
    findings(rule, {
      ...voted(
        { result: 'rejected', yes: 7, no: 2, abstain: 0 },
        { share: '1/2', quorum: '10', quorum_of: quorumOf },
      ),
      ballots: [{ vote: 'v', person: 'p', option: 'yes', weight }],
    }).map(({ text }) => text.replace(/.* make it (.*) by .*/, '$1'));
  expect(weighed(1, 'present')).toEqual(['no quorum']);
  expect(weighed(3, 'present')).toEqual(['adopted or no quorum']);
  expect(weighed(3, 'cast')).toEqual(['no quorum']);
});

test('what counts and rule bear is no finding', () => {
  const none = (vote: PlainRow, ruled?: PlainRow) =>
    expect(findings(rule, voted(vote, ruled))).toEqual([]);
  none({ result: 'adopted', yes: 7, no: 5 });
  none({ result: 'rejected', yes: 5, no: 5 });
  none({ result: 'deferred', yes: 7, no: 5 });
  none({ result: 'adopted', yes: 7 });
  none({ result: 'rejected', yes: 7, no: 5 }, { share: '2/3' });
  none({ result: 'adopted', yes: 5, no: 5 }, { share: '1/2', tie: 'chair-decides' });
  none({ result: 'rejected', yes: 5, no: 5 }, { share: '1/2', tie: 'chair-decides' });
  none({ result: 'adopted', yes: 5, no: 5 }, { share: '1/2', tie: 'adopts' });
});

test('abstentions that are not told leave open what a majority of those present makes of a vote', () => {
  const present = { share: '1/2', of: 'present' };
  expect(findings(rule, voted({ result: 'rejected', yes: 7, no: 5 }, present))).toEqual([]);
  expect(findings(rule, voted({ result: 'adopted', yes: 7, no: 5 }, present))).toEqual([]);
  const counted = voted({ result: 'adopted', yes: 7, no: 5, abstain: 2 }, present);
  expect(findings(rule, counted)).toHaveLength(1);
});

test('a rule that a vote names comes before that of its body, and one for another matter does not hold', () => {
  const tables = (name?: string): PlainTables => ({
    sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
    rules: [
      { id: 'r', body: 'club', share: '1/2' },
      { id: 'great', body: 'club', matter: 'Statutes', share: '3/4' },
    ],
    votes: [
      { id: 'v', session: 's', result: 'adopted', yes: 7, no: 5, ...(name && { rule: name }) },
    ],
  });
  expect(findings(rule, tables())).toEqual([]);
  expect(findings(rule, tables('great'))).toHaveLength(1);
});

test('where a rule is told without its share, a motion may have failed whatever the counts', () => {
  const untold = { quorum: 'none' };
  expect(findings(rule, voted({ result: 'rejected', yes: 7, no: 5 }, untold))).toEqual([]);
  expect(findings(rule, voted({ result: 'adopted', yes: 5, no: 7 }, untold))).toHaveLength(1);
});
