import type { VoteOption } from '../../analysis/votes/vote-option.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../../language/language.js';
import { nameIn } from '../../records/name-in.js';
import type { SplitBoundsRows } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'Who can have voted how',
  el: 'Ποιος μπορεί να ψήφισε τι',
  ru: 'Кто и как мог голосовать',
};

/** The words of the picture. */
export const words = {
  yes: sharedWords.for,
  no: sharedWords.against,
  abstain: sharedWords.abstained,
  absent: { en: 'took no part', el: 'δεν ψήφισαν', ru: 'не участвовали' },
  members: sharedWords.members,
  certain: { en: 'certain', el: 'βέβαιο', ru: 'несомненно' },
  possible: { en: 'possible', el: 'δυνατό', ru: 'возможно' },
  impossible: { en: 'cannot be', el: 'αδύνατο', ru: 'невозможно' },
  told: {
    en: 'totals and seats alone',
    el: 'μόνο τα σύνολα και οι έδρες',
    ru: 'только итоги и места',
  },
  stands: {
    en: 'if no party voted against its stand',
    el: 'αν κανένα κόμμα δεν ψήφισε αντίθετα από τη στάση του',
    ru: 'если ни одна партия не голосовала против своей позиции',
  },
  further: {
    en: 'Further voters, of unknown party',
    el: 'Επιπλέον ψηφοφόροι, άγνωστου κόμματος',
    ru: 'Прочие голосовавшие, партия неизвестна',
  },
} satisfies Readonly<Record<string, Text>>;

/** That nobody took an option, before the name of a party. */
const never: Readonly<Record<VoteOption, Text>> = {
  yes: {
    en: 'if none voted for',
    el: 'αν κανείς δεν ψήφισε υπέρ',
    ru: 'если никто не голосовал за',
  },
  no: {
    en: 'if none voted against',
    el: 'αν κανείς δεν ψήφισε κατά',
    ru: 'если никто не голосовал против',
  },
  abstain: { en: 'if none abstained', el: 'αν κανείς δεν απείχε', ru: 'если никто не воздержался' },
  absent: { en: 'if all took part', el: 'αν ψήφισαν όλοι', ru: 'если участвовали все' },
};

/** What is supposed in the second reading, in a few words; undefined where nothing is. */
export function suppositionOf({ supposed }: SplitBoundsRows): Text | undefined {
  const { stands, never: own } = supposed;
  if (own === undefined) return stands ? words.stands : undefined;
  return inEveryLanguage((language) =>
    [
      ...(stands ? [inLanguage(words.stands, language)] : []),
      `${inLanguage(never[own.option], language)}${wordsOf(language).colon}${nameIn(own.party.name, language)}`,
    ].join(wordsOf(language).list.between),
  );
}

/** What is shown and how to read it. */
export function shown({ furtherVoters }: SplitBoundsRows, supposed: Text | undefined): Text {
  const sentences: Text[] = [
    {
      en: 'For each party, with its seats in brackets, the least and the most of its members who can have voted for, voted against, abstained or taken no part.',
      el: 'Για κάθε κόμμα, με τις έδρες του σε παρένθεση, το ελάχιστο και το μέγιστο των μελών του που μπορεί να ψήφισαν υπέρ ή κατά, να απείχαν ή να μην ψήφισαν.',
      ru: 'Для каждой партии (в скобках число мест) — сколько её членов самое меньшее и самое большее могли голосовать за, против, воздержаться или не участвовать.',
    },
    supposed === undefined
      ? {
          en: 'The bar: what is told of the totals of the vote, the seats and the ballots of parties allows.',
          el: 'Η ράβδος: ό,τι επιτρέπουν όσα αναφέρονται για τα σύνολα της ψηφοφορίας, τις έδρες και τις ψήφους των κομμάτων.',
          ru: 'Полоса — то, что допускают сведения об итогах голосования, местах и голосах партий.',
        }
      : {
          en: `The line between strokes: what is told of the totals of the vote, the seats and the ballots of parties allows. The bar: what remains ${supposed.en}.`,
          el: `Η γραμμή με τα άκρα: ό,τι επιτρέπουν όσα αναφέρονται για τα σύνολα της ψηφοφορίας, τις έδρες και τις ψήφους των κομμάτων. Η ράβδος: ό,τι απομένει ${inLanguage(supposed, 'el')}.`,
          ru: `Линия с засечками — то, что допускают сведения об итогах голосования, местах и голосах партий. Полоса — то, что остаётся, ${inLanguage(supposed, 'ru')}.`,
        },
    {
      en: 'It is supposed that all who voted held these seats.',
      el: 'Υποτίθεται ότι όσοι ψήφισαν κατείχαν αυτές τις έδρες.',
      ru: 'Предполагается, что все голосовавшие занимали эти места.',
    },
    ...(furtherVoters === 0 ? [] : [moreThanSeats]),
  ];
  return inEveryLanguage((language: Language) =>
    sentences.map((one) => inLanguage(one, language)).join(' '),
  );
}

/** Where more voted than seats are told. */
export const moreThanSeats: Text = {
  en: 'More votes were cast than there are seats told: those beyond them are taken for further voters, of unknown party.',
  el: 'Οι ψήφοι είναι περισσότερες από τις έδρες που αναφέρονται: οι επιπλέον αποδίδονται σε ψηφοφόρους άγνωστου κόμματος.',
  ru: 'Голосов подано больше, чем сообщается мест: лишние отнесены к прочим голосовавшим, партия которых неизвестна.',
};
