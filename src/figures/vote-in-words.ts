import { writeDate } from '../calendar/write-date.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import { type Text, wordsOf } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import { isDateInferred } from '../records/is-date-inferred.js';
import { nameIn } from '../records/name-in.js';
import type { RecordedVote, Seats } from '../records/records.js';

/** The name of a party or group with seats, in every language; a group that is no party has an English name only. */
export function seatsName({ party, group, id }: Seats): Text {
  if (party) return party.name;
  const name = group ?? id;
  return { en: name, el: name, ru: name };
}

/** Body, date and counts of a vote in every language, for a subtitle; an inferred date in brackets. */
export function countsInWords(vote: RecordedVote): Text {
  return inEveryLanguage((language) => {
    const write = (count: number) => writeCount(count, language);
    const place = `${nameIn(vote.session.body.name, language)}, ${writeDate(vote.session.date, language, isDateInferred(vote.session))}`;
    const { for: yes, against: no, abstained: abstain } = wordsOf(language).words;
    const abstained = vote.abstain === undefined ? '' : `, ${write(vote.abstain)} ${abstain}`;
    return `${place}: ${write(vote.yes)} ${yes}, ${write(vote.no)} ${no}${abstained}`;
  });
}

/** The motion, and after it body, date and counts of its vote, in every language. */
export function motionAndCounts(vote: RecordedVote): Text {
  const counts = countsInWords(vote);
  return inEveryLanguage(
    (language) => `${nameIn(vote.motion.label, language)} · ${inLanguage(counts, language)}`,
  );
}
