import type { LanguageWords } from './language-words.js';

const months =
  'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'.split(
    ' ',
  );

const monthsAlone =
  'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος'.split(
    ' ',
  );

/** Greek. */
export const el: LanguageWords = {
  name: 'Ελληνικά',
  direction: 'ltr',
  script: 'Greek',
  number: {
    decimal: ',',
    thousands: '.',
    minus: '−',
    plus: '+',
    range: '–',
    open: '…',
    percent: ' %',
  },
  pluralForm: (count) => (count === 1 ? 'one' : 'other'),
  list: { between: ', ', last: ' και ' },
  // A raised dot, since `;` asks a question.
  separator: '· ',
  colon: ': ',
  date: {
    months,
    monthsAlone: monthsAlone,
    monthsAbout: monthsAlone,
    monthsShort: 'Ιαν Φεβ Μαρ Απρ Μάι Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ'.split(' '),
    about: 'περίπου',
    undated: 'αχρονολόγητη',
    interval: ' – ',
    open: '…',
  },
  words: {
    abstained: 'απείχαν',
    against: 'κατά',
    atLeast: 'τουλάχιστον',
    caption: 'λεζάντα',
    data: 'Δεδομένα',
    date: 'ημερομηνία',
    deferred: 'αναβλήθηκε',
    descriptionInWords: 'Περιγραφή με λόγια',
    for: 'υπέρ',
    margin: 'διαφορά',
    members: 'μέλη',
    note: 'σημ.',
    notes: 'σημ.',
    notTold: 'δεν αναφέρεται',
    of: 'από',
    oldAndNewStyle: 'παλαιό/νέο ημερολόγιο',
    otherBodies: 'Άλλα όργανα',
    reconsidered: 'επανεξετάστηκε',
    rejected: 'απορρίφθηκε',
    seats: 'έδρες',
    shareOfSeats: '% των εδρών',
    source: 'Πηγή',
    sources: 'Πηγές',
    tie: 'ισοψηφία',
    votes: 'ψήφοι',
    ways: 'τρόποι',
    withdrawn: 'αποσύρθηκε',
  },
};
