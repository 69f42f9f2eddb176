import { describe, expect, test } from 'vitest';
import {
  agreementMatrix,
  findVotes,
  nearestMembers,
  selectRollCalls,
  summarizeMembers,
  summarizeVotes,
} from '../../../src/index.js';
import { president, senate, senateWithPresident } from './senate-109.js';

describe('the roll calls of the 109th United States Senate', () => {
  const votes = summarizeVotes(senateWithPresident);
  const members = summarizeMembers(senateWithPresident);

  test('have the counts that summary.rollcall of pscl 1.5.5 prints', () => {
    const total = (option: 'yes' | 'no' | 'present' | 'absent' | 'not a member') =>
      votes.votes.reduce((sum, { counts }) => sum + counts[option], 0);
    expect(total('yes')).toBe(40207);
    expect(total('no')).toBe(22650);
    expect(total('present')).toBe(1);
    expect(total('absent')).toBe(2287);
    expect(total('not a member')).toBe(645);
    const vote = (id: string) => {
      const { counts } = votes.votes.find((one) => one.vote.id === id)!;
      const { yes, no, present, absent } = counts;
      return [yes, no, counts['not a member'], present + absent];
    };
    expect(vote('1-1')).toEqual([1, 74, 1, 26]);
    expect(vote('1-2')).toEqual([86, 13, 1, 2]);
    expect(vote('1-100')).toEqual([56, 42, 1, 3]);
    expect(vote('2-100')).toEqual([44, 51, 1, 6]);
    expect(vote('2-279')).toEqual([80, 9, 1, 12]);
  });

  test('have as many lopsided votes as pscl finds', () => {
    const minorities = votes.votes.map(({ counts }) => Math.min(counts.yes, counts.no));
    const frequency = (size: number) => minorities.filter((one) => one === size).length;
    expect([0, 1, 2, 3, 4, 5].map(frequency)).toEqual([101, 19, 5, 5, 9, 2]);
    const divided = selectRollCalls(senateWithPresident, { minority: { atLeast: 1e-9 } });
    expect(divided.columns).toHaveLength(544);
  });

  test('give the members the votes and the party loyalty that pscl gives them', () => {
    const of = (id: string) => members.members.find(({ member }) => member.id === id)!;
    const loyalty = (id: string) => 100 * of(id).partyLoyalty!;
    expect(loyalty(president)).toBeCloseTo(16.124031, 6);
    expect(loyalty('PRYOR (D AR)')).toBeCloseTo(85.581395, 6);
    expect(loyalty('LIEBERMAN (D CT)')).toBeCloseTo(83.410853, 6);
    expect(loyalty('NELSON (D NE)')).toBeCloseTo(62.945736, 6);
    expect(loyalty('CORZINE (D NJ)')).toBeCloseTo(33.023256, 6);
    expect(loyalty('MENENDEZ (D NJ)')).toBeCloseTo(38.294574, 6);
    expect(of('JEFFORDS (Indep VT)').partyLoyalty).toBeUndefined();
    const scored = members.members.filter(({ partyLoyalty }) => partyLoyalty !== undefined);
    expect(scored).toHaveLength(101);
    const sum = scored.reduce((total, { partyLoyalty }) => total + 100 * partyLoyalty!, 0);
    expect(sum).toBeCloseTo(8657.36434109, 6);
    expect(of('CORZINE (D NJ)').counts).toMatchObject({ yes: 158, no: 72, 'not a member': 279 });
  });

  test('are 229 and 160 party unity votes in the two years (Congressional Quarterly), the President apart', () => {
    const { between, votes: all } = summarizeVotes(senate);
    expect(between).toEqual(['R', 'D']);
    const unity = (topic: string) =>
      all.filter(
        ({ vote, partyUnity }) => vote.topic === topic && partyUnity === 'party unity vote',
      );
    expect([unity('2005').length, unity('2006').length]).toEqual([229, 160]);
  });

  test('show as rebels those who were known for it', () => {
    const { members: all } = summarizeMembers(senate);
    const rebels = (party: string) =>
      all
        .filter(({ member }) => member.party === party)
        .sort((a, b) => b.rebellions.length - a.rebellions.length)
        .slice(0, 3)
        .map(({ member }) => member.id);
    expect(rebels('R')).toEqual(['CHAFEE (R RI)', 'SNOWE (R ME)', 'COLLINS (R ME)']);
    expect(rebels('D')[0]).toBe('NELSON (D NE)');
    const { votes: closest } = findVotes(senate, { first: 'closest' });
    expect(Math.abs(closest[0]!.margin)).toBeLessThanOrEqual(1);
  });

  test('put the two senators from Maine side by side', () => {
    const [nearest] = nearestMembers(agreementMatrix(senate), 'COLLINS (R ME)', { atLeast: 100 });
    expect(nearest!.members[1].id).toBe('SNOWE (R ME)');
  });
});
