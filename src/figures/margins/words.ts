import type { MeasureBound } from '../../analysis/votes/vote-measures.js';
import { asSentence } from '../../language/as-sentence.js';
import { capitalised } from '../../language/capitalised.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../../language/language.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { MarginRows, Tie } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'Margins and the number needed to win',
  el: 'Διαφορές ψήφων και ο αριθμός που απαιτούνταν',
  ru: 'Перевес и число голосов, нужное для победы',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Shares of the votes for and against; the stroke marks the number needed to win. Numbers are votes. The margin is votes for less votes against; switches are the voters who, changing sides, would have reversed the outcome.',
  el: 'Μερίδια των ψήφων υπέρ και κατά· η κάθετη γραμμή δείχνει τον αριθμό που απαιτούνταν. Οι αριθμοί είναι ψήφοι. Διαφορά: ψήφοι υπέρ μείον ψήφοι κατά· αλλαγές: πόσοι, αλλάζοντας πλευρά, θα είχαν ανατρέψει το αποτέλεσμα.',
  ru: 'Доли голосов за и против; чертой отмечено число, нужное для победы. Числа — голоса. Перевес — голоса за минус голоса против; смены стороны — сколько голосовавших, перейдя на другую сторону, изменили бы исход.',
};

/** What becomes of a motion at a tie, by what the rules of the votes say. */
const ties: Readonly<Record<Tie['becomes'], Text>> = {
  rejected: {
    en: 'a tie rejects',
    el: 'η ισοψηφία απορρίπτει',
    ru: 'при равенстве предложение отклоняется',
  },
  adopted: {
    en: 'a tie adopts',
    el: 'η ισοψηφία υιοθετεί',
    ru: 'при равенстве предложение принимается',
  },
  tied: {
    en: 'a tie decides nothing',
    el: 'η ισοψηφία δεν αποφασίζει τίποτε',
    ru: 'равенство ничего не решает',
  },
};

/** The same where a record tells no rule: it is what is taken to hold. */
const assumed: Text = {
  en: 'a tie is taken to reject',
  el: 'η ισοψηφία θεωρείται ότι απορρίπτει',
  ru: 'равенство принято за отклонение',
};

/** What becomes of a tie, in a few words; undefined where the rules of the votes do not all say it. */
function tieInWords({ tie }: MarginRows): Text | undefined {
  return tie && (tie.assumed ? assumed : ties[tie.becomes]);
}

/** What the picture needs to be read, of the votes that it shows. */
export function subtitleOf(rows: MarginRows): Text {
  const tie = tieInWords(rows);
  const numbers = subtitleOfVotes(words.numbers, rows.votes);
  if (tie === undefined) return numbers;
  return inEveryLanguage((language) =>
    [numbers, tie].map((one) => inLanguage(one, language)).join(wordsOf(language).separator),
  );
}

/** What follows from the rules and dates of the votes that are shown, in sentences. */
export function remarkOf(rows: MarginRows, language: Language): string {
  const tie = tieInWords(rows);
  const isOpen = rows.rows.some(({ neededBound }) => neededBound !== 'exact');
  return [
    ...(tie ? [asSentence(capitalised(inLanguage(tie, language)))] : []),
    ...(isOpen ? [inLanguage(bounds, language)] : []),
  ].join(' ');
}

const bounds: Text = {
  en: 'Where abstentions count by the rule and are not told, the number needed is the least that it can have been, and the switches are a bound, too.',
  el: 'Όπου κατά τον κανόνα οι αποχές μετρούν και δεν αναφέρονται, ο αριθμός που απαιτούνταν είναι ο ελάχιστος δυνατός, και οι αλλαγές είναι επίσης όριο.',
  ru: 'Где по правилу воздержавшиеся считаются, а их число не сообщается, указано наименьшее возможное число, нужное для победы, а число смен стороны — тоже предел.',
};

/** A number that is only bounded says so before it. */
export const boundWords: Readonly<Record<Exclude<MeasureBound, 'exact'>, Text>> = {
  'at-least': sharedWords.atLeast,
  'at-most': { en: 'at most', el: 'το πολύ', ru: 'не более' },
};

/** The words of the picture. */
export const words = {
  numbers: { en: 'Numbers are votes', el: 'Οι αριθμοί είναι ψήφοι', ru: 'Числа — голоса' },
  axis: {
    en: '% of votes for and against',
    el: '% των ψήφων υπέρ και κατά',
    ru: '% голосов за и против',
  },
  for: sharedWords.for,
  against: sharedWords.against,
  needed: { en: 'needed to win', el: 'απαιτούνταν', ru: 'нужно для победы' },
  votes: sharedWords.votes,
  margin: sharedWords.margin,
  switches: {
    en: 'switches to reverse',
    el: 'αλλαγές πλευράς για ανατροπή',
    ru: 'смен стороны для иного исхода',
  },
} satisfies Readonly<Record<string, Text>>;
