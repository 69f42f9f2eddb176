import { describe, expect, test } from 'vitest';
import {
  attendanceFromVote,
  attendanceRates,
  loadDataset,
  sessionsAttended,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const dataset = loadDataset();
const { attendance, ballots, sessions, people, votes, compositions } = dataset;
const [row] = attendance.filter((one) => one.person !== undefined);
const [anybody, other] = people;
const [first, second, third] = sessions.filter(({ body }) => body === sessions[0]!.body);

/** A row that tells of a person at a session. */
const told = (
  person = anybody,
  session = first,
  count = 1,
  bound: 'exact' | 'at-least' | 'at-most' | 'about' = 'exact',
) => ({
  ...row!,
  person: person!,
  session: session!,
  count,
  bound,
});

describe('who attended most sessions', () => {
  test('counts for each person the sessions of every row that names the person, each once', () => {
    for (const { person, attended } of sessionsAttended({ attendance })) {
      const own = new Set(
        attendance.filter((one) => one.person === person).map((one) => one.session),
      );
      expect(new Set(attended)).toEqual(own);
    }
    const named = new Set(attendance.flatMap((one) => one.person ?? []));
    expect(sessionsAttended({ attendance })).toHaveLength(named.size);
  });

  test('puts whoever attended most first', () => {
    const counts = sessionsAttended(dataset).map(({ attended }) => attended.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
  });

  test('knows of no absence where only presence is told', () => {
    for (const one of sessionsAttended(dataset)) expect(one.absent).toEqual([]);
    expect(sessionsAttended(dataset).some(({ unknown }) => unknown.length > 0)).toBe(true);
  });

  test('takes the number 0 for an absence, and about 0 for nothing', () => {
    const rows = [told(), told(anybody, second, 0), told(anybody, third, 0, 'about')];
    const [one] = sessionsAttended({ attendance: rows });
    expect(one!.attended).toEqual([first]);
    expect(one!.absent).toEqual([second]);
    expect(one!.unknown).toEqual([third]);
  });

  test('asks of the sessions given, and of no other', () => {
    const [one] = sessionsAttended({ attendance: [told(), told(anybody, third)] }, [
      first!,
      second!,
    ]);
    expect([one!.attended, one!.absent, one!.unknown]).toEqual([[first], [], [second]]);
  });

  test('takes a limit that makes nothing certain for unknown', () => {
    expect(sessionsAttended({ attendance: [told(anybody, first, 1, 'at-most')] })).toEqual([]);
    expect(sessionsAttended({ attendance: [told(anybody, first, 0, 'at-least')] })).toEqual([]);
    expect(
      sessionsAttended({ attendance: [told(anybody, first, 0, 'at-most')] })[0]!.absent,
    ).toEqual([first]);
    expect(
      sessionsAttended({ attendance: [told(anybody, first, 1, 'at-least')] })[0]!.attended,
    ).toEqual([first]);
  });

  test('takes what is told both ways for unknown', () => {
    const rows = [told(), told(anybody, first, 0), told(anybody, first, 1), told(anybody, second)];
    const [one] = sessionsAttended({ attendance: rows });
    expect([one!.attended, one!.absent, one!.unknown]).toEqual([[second], [], [first]]);
  });

  test('takes a ballot for presence, and a stand for nothing', () => {
    const [ballot] = ballots.filter((one) => one.person !== undefined);
    const cast = { ...ballot!, option: 'yes' as const, count: 1 };
    const [one] = sessionsAttended({ attendance: [], ballots: [cast] });
    expect([one!.person, one!.attended]).toEqual([ballot!.person, [ballot!.vote.session]]);
    expect(
      sessionsAttended({ attendance: [], ballots: [{ ...cast, option: 'supported' }] }),
    ).toEqual([]);
  });

  test('asks of no session of a body in which the person is not named', () => {
    const elsewhere = sessions.find(({ body }) => body !== first!.body)!;
    const rows = sessionsAttended({ attendance: [told(), told(other, elsewhere)] });
    expect(rows.map(({ person, unknown }) => [person, unknown])).toEqual([
      [anybody, []],
      [other, []],
    ]);
  });
});

describe('rates of attendance from the rows of a record', () => {
  test('there is none where only presence is told', () => {
    const rates = attendanceRates(attendance, 'person');
    expect(rates.map(({ name }) => name)).toEqual(
      sessionsAttended({ attendance }).map(({ person }) => person.id),
    );
    const open = rates.filter(({ attendance: rate }) => !rate.known);
    expect(open.length).toBeGreaterThan(0);
    expect(open[0]!.attendance).toMatchObject({
      reason: expect.stringMatching(/never absence: at \d+ of \d+ sessions/),
    });
  });

  test('there is one where absence is told as well', () => {
    const rows = [told(), told(anybody, second, 0), told(other, third)];
    const [one] = attendanceRates(rows, 'person');
    expect(one).toMatchObject({
      name: anybody!.id,
      attendance: { known: true, rate: 0.5, sessions: 3 },
    });
    expect(one!.attendance).toMatchObject({ certain: { atLeast: 1 / 3, atMost: 2 / 3 } });
  });

  test('there is one where every session of the body is told', () => {
    expect(attendanceRates([told()], 'person')[0]!.attendance).toMatchObject({
      rate: 1,
      sessions: 1,
    });
  });

  test('none by party, since it is not told how many could have come', () => {
    // @ts-expect-error: the types say so as well
    expectArgumentError(() => attendanceRates(attendance, 'party'), 'by', 'party', '"person"');
    expect(() => attendanceRates(attendance, 'party' as 'person')).toThrow(/knownAttendance/);
  });
});

describe('attendance from a recorded vote', () => {
  const reply = votes.find((one) => one.yes === 20)!;
  const elected = compositions.find(({ id }) => id === 'vtsik-elected-1917-10')!;

  test('is that from its counts and the seats of the parties', () => {
    const seats = elected.seats.map((one) => ({
      party: one.party?.id ?? one.group ?? one.id,
      seats: one.seats,
    }));
    expect(attendanceFromVote(reply, elected)).toEqual(attendanceFromVote(57, seats));
  });

  test('has no upper bound but the seats where abstentions are not told', () => {
    const complete = attendanceFromVote(reply, elected);
    const open = attendanceFromVote({ ...reply, abstain: undefined }, elected);
    expect(complete.possible && open.possible).toBe(true);
    if (!complete.possible || !open.possible) return;
    const least = attendanceFromVote(
      45,
      elected.seats.map((one) => ({ party: one.id, seats: one.seats })),
    );
    expect(open.parties.map(({ voted }) => voted.atLeast)).toEqual(
      least.possible && least.parties.map(({ voted }) => voted.atLeast),
    );
    expect(open.parties.map(({ voted }) => voted.atMost)).toEqual(
      elected.seats.map(({ seats }) => seats),
    );
    expect(complete.parties[0]!.voted.atMost).toBe(57);
  });

  test('refuses a vote of which no count is told', () => {
    const untold = { ...reply, yes: undefined, no: undefined, abstain: undefined };
    expectArgumentError(
      () => attendanceFromVote(untold, elected),
      'vote',
      untold.id,
      'a count is told',
    );
  });
});
