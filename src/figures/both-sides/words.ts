import type { InLanguages, Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'What a figure becomes on the other side of a contradiction',
  el: 'Τι γίνεται ένας αριθμός από την άλλη πλευρά μιας αντίφασης',
  ru: 'Чем становится число на другой стороне противоречия',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'The same number under each reading of the source',
    el: 'Ο ίδιος αριθμός με κάθε ανάγνωση της πηγής',
    ru: 'Одно и то же число при каждом прочтении источника',
  },
  possible: { en: 'possible', el: 'δυνατή ανάγνωση', ru: 'возможно' },
  impossible: { en: 'cannot be true', el: 'δεν μπορεί να αληθεύει', ru: 'не может быть верно' },
  distance: {
    en: 'distance from the first reading',
    el: 'απόσταση από την πρώτη ανάγνωση',
    ru: 'расстояние от первого прочтения',
  },
  limit: {
    en: 'the most that there can be',
    el: 'το πολύ που μπορεί να είναι',
    ru: 'больше быть не может',
  },
  turnout: {
    en: 'counted in the vote, % of the members',
    el: 'μετρήθηκαν στην ψηφοφορία, % των μελών',
    ru: 'учтено при голосовании, % членов',
  },
  rhythm: {
    en: '{body}: sessions a week',
    el: '{body}: συνεδριάσεις την εβδομάδα',
    ru: '{body}: заседаний в неделю',
  },
  in: { en: 'in', el: 'σε', ru: 'за' },
  fromSession: {
    en: 'from the session of {date}',
    el: 'από τη συνεδρίαση, {date}',
    ru: 'с заседания, {date}',
  },
  fromEvent: { en: 'from {date}', el: 'από {date}', ru: 'с {date}' },
} satisfies Readonly<Record<string, Text>>;

/** Days, after their number. */
export const dayForms: InLanguages<PluralForms> = {
  en: { one: 'day', other: 'days' },
  el: { one: 'ημέρα', other: 'ημέρες' },
  ru: { one: 'дн.', other: 'дн.' },
};

/** What is shown and how to read it, by panel. */
export const shown = {
  turnout: {
    en: 'Voters counted in a vote as a share of the members of the body, under each size that the source gives, and the least that the vote asks for; the upright line is every member.',
    el: 'Όσοι μετρήθηκαν σε μια ψηφοφορία ως μερίδιο των μελών του σώματος, με κάθε μέγεθος που δίνει η πηγή και με το ελάχιστο που απαιτεί η ψηφοφορία· η κάθετη γραμμή είναι όλα τα μέλη.',
    ru: 'Учтённые при голосовании как доля членов органа при каждом его размере, который даёт источник, и при наименьшем, которого требует голосование; вертикальная черта — все члены.',
  },
  rhythm: {
    en: 'Sessions a week from each beginning; each first in days on one calendar, then, where they differ, in days between the dates as they are written.',
    el: 'Συνεδριάσεις την εβδομάδα από κάθε αρχή· πρώτα με ημέρες σε ένα ημερολόγιο, έπειτα, όπου διαφέρουν, με τις ημέρες ανάμεσα στις ημερομηνίες όπως γράφονται.',
    ru: 'Заседаний в неделю от каждого начала; сначала в днях по одному календарю, затем, где они расходятся, между датами, как они написаны.',
  },
  distance: {
    en: 'Lines show the distance from the first reading.',
    el: 'Οι γραμμές δείχνουν την απόσταση από την πρώτη ανάγνωση.',
    ru: 'Линии показывают расстояние от первого прочтения.',
  },
  impossible: {
    en: 'Crosses mark what cannot be true.',
    el: 'Οι σταυροί δείχνουν ό,τι δεν μπορεί να αληθεύει.',
    ru: 'Крестом отмечено то, что не может быть верно.',
  },
} satisfies Readonly<Record<string, Text>>;

/** How many readings of how many votes there are. */
export const cases = {
  turnout: {
    en: 'readings of the turnout: {turnouts}, of votes: {votes}',
    el: 'αναγνώσεις της συμμετοχής: {turnouts}, σε ψηφοφορίες: {votes}',
    ru: 'прочтений участия в голосованиях: {turnouts}, голосований: {votes}',
  },
  rhythm: {
    en: 'readings of the number of sessions a week: {rhythms}',
    el: 'αναγνώσεις του αριθμού των συνεδριάσεων την εβδομάδα: {rhythms}',
    ru: 'прочтений числа заседаний в неделю: {rhythms}',
  },
  widest: {
    en: 'Shown are the votes whose readings lie farthest apart, of {all} with more than one.',
    el: 'Φαίνονται οι ψηφοφορίες με τις πιο μακρινές αναγνώσεις, από {all} με περισσότερες από μία.',
    ru: 'Показаны голосования с самыми далёкими прочтениями, из {all} с несколькими.',
  },
} satisfies Readonly<Record<string, Text>>;

/** That sessions a week are left out, since something of them was not given. */
export const leftOut = {
  sentence: {
    en: 'Sessions a week are left out for want of {missing}.',
    el: 'Οι συνεδριάσεις την εβδομάδα παραλείπονται, γιατί δεν ορίστηκε {missing}.',
    ru: 'Число заседаний в неделю не показано: не указано, {missing}.',
  },
  told: {
    en: 'the statement of how many there were',
    el: 'πόσες ήταν',
    ru: 'сколько их было',
  },
  start: {
    en: 'the session or event from which days are counted',
    el: 'από πότε μετρούν οι ημέρες',
    ru: 'с какого дня считать',
  },
  last: {
    en: 'the event to which days are counted',
    el: 'έως πότε μετρούν οι ημέρες',
    ru: 'до какого дня считать',
  },
} satisfies Readonly<Record<string, Text>>;
