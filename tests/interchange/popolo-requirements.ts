/**
 * What the Popolo specification asks of each class, as far as an export of votes uses it: the properties it knows, and their
 * types. Written from the specification at http://www.popoloproject.com/specs/; tests/elsewhere/check.mjs validates against the
 * published JSON schemas themselves where they can be had.
 */

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value !== '';
const whole: Check = (value) => Number.isInteger(value);
const day: Check = (value) => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);
const address: Check = (value) => typeof value === 'string' && URL.canParse(value);
const listOf =
  (kind: string): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => problemsOf(kind, one).length === 0);

const classes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  link: { url: address, note: text },
  other_name: { name: text, note: text },
  person: {
    id: text,
    name: text,
    other_names: listOf('other_name'),
    summary: text,
    sources: listOf('link'),
  },
  attendee: { id: text, name: text },
  organization: {
    id: text,
    name: text,
    other_names: listOf('other_name'),
    classification: text,
    parent_id: text,
    sources: listOf('link'),
  },
  post: { id: text, label: text, organization_id: text },
  membership: {
    id: text,
    label: text,
    role: text,
    person_id: text,
    organization_id: text,
    post_id: text,
    start_date: day,
    end_date: day,
    sources: listOf('link'),
  },
  event: {
    id: text,
    name: text,
    classification: text,
    organization_id: text,
    start_date: day,
    end_date: day,
    attendees: listOf('attendee'),
    sources: listOf('link'),
  },
  motion: {
    id: text,
    organization_id: text,
    legislative_session_id: text,
    creator_id: text,
    text,
    classification: text,
    requirement: text,
    result: text,
    sources: listOf('link'),
  },
  count: { option: text, value: whole, group_id: text },
  vote: { voter_id: text, option: text, group_id: text },
  vote_event: {
    id: text,
    identifier: text,
    organization_id: text,
    legislative_session_id: text,
    motion_id: text,
    result: text,
    counts: listOf('count'),
    votes: listOf('vote'),
    sources: listOf('link'),
  },
};

const required: Readonly<Record<string, readonly string[]>> = {
  link: ['url'],
  count: ['option', 'value'],
};

/** What in an object does not fit its class. */
export function problemsOf(kind: string, value: unknown): string[] {
  const properties = classes[kind] ?? {};
  const given = Object.entries(value as object);
  return [
    ...given
      .filter(([property, one]) => !properties[property]?.(one))
      .map(([property, one]) => `${kind}.${property}: ${JSON.stringify(one)}`),
    ...(required[kind] ?? [])
      .filter((property) => !given.some(([name]) => name === property))
      .map((property) => `${kind} without ${property}`),
  ];
}
