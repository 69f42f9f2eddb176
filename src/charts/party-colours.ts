import { type ChartColours, contrast } from './theme.js';

/** A party as charts colour it. */
export interface ColouredParty {
  /** Identifier of the party, or of a group that is no party. */
  readonly id: string;
  /** Its colour in the record, as `#rrggbb`; left out where the record gives it none. */
  readonly colour?: string | undefined;
}

/** In a dark theme all colours of parties are lightened by at least this part. */
const leastLightening = 0.15;
/** The least contrast with a dark ground. */
const leastContrast = 2;
/** Two colours less far apart than this, in red, green and blue of 0 to 255, are taken for one at a glance. */
const alike = 50;

/**
 * The colours of parties in a chart: their own where the record gives them one, else that which they have among the parties of the
 * record, in its order: the next of the theme’s nine that is not like an own one. A party has the same in every chart of a record; only
 * where two of a chart would be alike, since the record has more parties than the theme colours, the later takes one that is free. In grey own
 * colours are not used; on a dark ground all are lightened until they stand off it.
 *
 * @param parties - the parties of the chart in the order in which it shows them; one that is named twice counts once
 * @param colours - the colours of the theme, and the parties of the record where they are known
 * @returns the colour of each party as `#rrggbb`, by identifier; from the tenth party without an own colour on they begin anew
 * @see Paul Tol, “Colour Schemes”, SRON/EPS/TN/09-002 (2021), section 2: the scheme “muted”, told apart with any colour vision
 * @example
 * ```ts
 * const parties = [{ id: 'reds', colour: '#8c1c2b' }, { id: 'moor' }];
 * [...partyColours(parties, coloursOf('screen')).values()] // => ['#8c1c2b', '#ddcc77']
 * [...partyColours(parties, coloursOf('grey')).values()] // => ['#3d3d3d', '#a3a3a3']
 * ```
 */
export function partyColours(
  parties: readonly ColouredParty[],
  colours: ChartColours,
): ReadonlyMap<string, string> {
  const { palette, own, ofRecord } = colours.parties;
  const each = onceEach(parties);
  const all = onceEach([...ofRecord, ...parties]);
  const ownOf = ({ colour }: ColouredParty) => (own === 'unused' ? undefined : colour);
  const told = all.flatMap((party) => ownOf(party) ?? []);
  const free = palette.filter((one) => told.every((other) => distance(one, other) >= alike));
  const others = free.length > 0 ? free : palette;
  let next = 0;
  const given = new Map(
    all.map((party) => [party.id, ownOf(party) ?? others[next++ % others.length]!]),
  );
  const taken = new Set<string>();
  return new Map(
    each.map(({ id }) => {
      const usual = given.get(id)!;
      const colour = taken.has(usual) ? (others.find((one) => !taken.has(one)) ?? usual) : usual;
      taken.add(colour);
      return [id, own === 'lightened' ? lightened(colour, colours) : colour];
    }),
  );
}

function onceEach(parties: readonly ColouredParty[]): ColouredParty[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}

/** A colour with so much of white in it that it stands off a dark ground. */
function lightened(colour: string, { paper }: ChartColours): string {
  for (let part = leastLightening; part < 1; part += 0.05) {
    const light = `#${channels(colour)
      .map((value) => Math.round(value + (255 - value) * part))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`;
    if (contrast(light, paper) >= leastContrast) return light;
  }
  return colour;
}

function distance(one: string, other: string): number {
  const second = channels(other);
  return Math.hypot(...channels(one).map((value, index) => value - second[index]!));
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
