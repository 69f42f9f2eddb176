import type { PanelGroup } from '../charts/grouped-panel.js';
import { type Key, key } from '../charts/key.js';
import type { Colour } from '../charts/marks/mark.js';
import { partyColours } from '../charts/party-colours.js';
import type { ChartColours } from '../charts/theme.js';
import { inLanguage } from '../language/in-language.js';
import { isolated } from '../language/isolated.js';
import { type Language, wordsOf } from '../language/language.js';
import { detailOf, type SeatedBody } from './seated-body.js';

/** A body as a group of rows: its name above them, and when it sat so and how many of its votes decide. */
export function groupOfBody(
  body: SeatedBody,
  rows: PanelGroup['rows'],
  language: Language,
): PanelGroup {
  return {
    heading: inLanguage(body.name, language) ?? body.id,
    detail: detailOf(body, language),
    rows,
  };
}

/** A body in a sentence of a text alternative, with what is told of its parties. */
export function sentenceOfBody(
  body: SeatedBody,
  told: readonly string[],
  language: Language,
  separator = wordsOf(language).separator,
): string {
  return `${isolated(inLanguage(body.name, language))} (${detailOf(body, language)}): ${told.join(separator)}.`;
}

/**
 * The colours of the parties of some bodies, by their names in the field `party`, beside a key of what the marks are; the rows name the
 * parties, so no key of them is shown.
 */
export function partyKey(bodies: readonly SeatedBody[], colours: ChartColours): Key {
  const parties = bodies.flatMap((body) => body.parties);
  const coloured = partyColours(parties, colours);
  const named = new Map(parties.map(({ id, name }) => [name.en, { id, name }]));
  const entries = [...named.values()].map(({ id, name }) => ({
    words: name,
    fill: coloured.get(id) as Colour,
  }));
  return key('party', entries, { channel: 'color', shown: false });
}
