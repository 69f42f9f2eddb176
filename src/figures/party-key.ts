import { type Key, type KeyEntry, type KeyOptions, key } from '../charts/key.js';
import { partyColours } from '../charts/party-colours.js';
import type { ChartColours } from '../charts/theme.js';
import type { Language } from '../language/language.js';
import { nameOfParty, type RollCallsOfBody } from './roll-calls-of-body.js';

/** The parties of some members, each once: those of the record in its order, and last those of no party. */
export function partiesAmong(
  { parties }: Pick<RollCallsOfBody, 'parties'>,
  of: readonly (string | undefined)[],
): (string | undefined)[] {
  const among = new Set(of);
  const ofRecord = [...parties.keys()].filter((id) => among.has(id));
  return among.has(undefined) ? [...ofRecord, undefined] : ofRecord;
}

/** The colours of the parties of some members, by their identifiers; of no party that of seats, whosever they are. */
export function coloursOfParties(
  rows: Pick<RollCallsOfBody, 'parties'>,
  of: readonly (string | undefined)[],
  colours: ChartColours,
): (party: string | undefined) => `#${string}` {
  const { ofRecord } = colours.parties;
  const own = partiesAmong(rows, of).flatMap((id) =>
    id === undefined ? [] : [ofRecord.find((one) => one.id === id) ?? { id }],
  );
  const coloured = partyColours(own, colours);
  return (party) =>
    ((party === undefined ? undefined : coloured.get(party)) ?? colours.others) as `#${string}`;
}

/** A key of the parties of some members, by their names in the field `party`. */
export function partyKey(
  rows: Pick<RollCallsOfBody, 'parties'>,
  of: readonly (string | undefined)[],
  {
    language,
    colours,
    others = [],
    ...options
  }: KeyOptions & {
    readonly language: Language;
    readonly colours: ChartColours;
    /** What else stands in it. */
    readonly others?: readonly KeyEntry[];
  },
): Key {
  const colourOf = coloursOfParties(rows, of, colours);
  const entries = partiesAmong(rows, of).map((party) => {
    const name = nameOfParty(rows, party, language);
    const fill = colourOf(party);
    return { words: { en: name, el: name, ru: name }, fill, line: fill };
  });
  return key('party', [...entries, ...others], { squares: true, ...options });
}
