import { sharedWords, type Text } from '../../language/language.js';
import type { TimelineForm } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'When it happened',
  el: 'Πότε συνέβη',
  ru: 'Когда это было',
};

/** The names of the lanes that are of no one body. */
export const laneNames = {
  congresses: { en: 'Congresses', el: 'Συνέδρια', ru: 'Съезды' },
  elsewhere: sharedWords.otherBodies,
  offices: {
    en: 'Entries, exits,\nfoundations',
    el: 'Είσοδοι, έξοδοι,\nιδρύσεις',
    ru: 'Вхождения, уходы,\nучреждения',
  },
  decrees: { en: 'Decrees, orders', el: 'Διατάγματα, εντολές', ru: 'Декреты, приказы' },
  words: {
    en: 'Speeches, letters,\nannouncements',
    el: 'Λόγοι, επιστολές,\nανακοινώσεις',
    ru: 'Речи, письма,\nобъявления',
  },
  force: {
    en: 'Arrests, releases,\nkillings, war',
    el: 'Συλλήψεις, φόνοι,\nαπελευθερώσεις',
    ru: 'Аресты, убийства,\nосвобождения',
  },
  other: { en: 'Other events', el: 'Άλλα γεγονότα', ru: 'Другие события' },
  claims: {
    en: 'Claims that the\nsource disputes',
    el: 'Ισχυρισμοί που η\nπηγή αμφισβητεί',
    ru: 'Оспариваемые\nутверждения',
  },
} satisfies Readonly<Record<string, Text>>;

/** What is shown: sessions, events, or both; `{axes}` is what is said of two calendars. */
export const shown = {
  both: {
    en: 'Sessions (upper lanes) and events (lower lanes) on one count of days{axes}.',
    el: 'Συνεδριάσεις (άνω ζώνες) και γεγονότα (κάτω ζώνες) σε ενιαία αρίθμηση ημερών{axes}.',
    ru: 'Заседания (верхние полосы) и события (нижние) по единому счёту дней{axes}.',
  },
  sessions: {
    en: 'Sessions on one count of days{axes}.',
    el: 'Συνεδριάσεις σε ενιαία αρίθμηση ημερών{axes}.',
    ru: 'Заседания по единому счёту дней{axes}.',
  },
  events: {
    en: 'Events on one count of days{axes}.',
    el: 'Γεγονότα σε ενιαία αρίθμηση ημερών{axes}.',
    ru: 'События по единому счёту дней{axes}.',
  },
} satisfies Readonly<Record<string, Text>>;

/** What the forms are, each told where it is drawn. */
export const shownForms: Readonly<Record<TimelineForm, Text>> = {
  stated: {
    en: 'Filled: the date is stated in the source.',
    el: 'Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή.',
    ru: 'Закрашено: дата указана в источнике.',
  },
  inferred: {
    en: 'Hollow: the date is inferred or computed.',
    el: 'Κενά σημεία: η ημερομηνία συνάγεται ή υπολογίζεται.',
    ru: 'Контур: дата выведена или вычислена.',
  },
  counted: {
    en: 'Diamonds: sessions of which votes were counted, whatever their date rests on.',
    el: 'Ρόμβοι: συνεδριάσεις με αριθμούς ψήφων, όπως κι αν προκύπτει η ημερομηνία.',
    ru: 'Ромбы: заседания с подсчётом голосов, на чём бы ни основывалась дата.',
  },
  interval: {
    en: 'Bars: known only as a month or an interval.',
    el: 'Ράβδοι: γνωστό μόνο το διάστημα ή ο μήνας.',
    ru: 'Полосы: известен лишь промежуток или месяц.',
  },
  open: {
    en: 'Arrows: open at one end.',
    el: 'Βέλη: ανοικτό στη μία άκρη.',
    ru: 'Стрелки: открыто с одной стороны.',
  },
  claim: {
    en: 'Dashed: what others claim and the source does not affirm, no event.',
    el: 'Διακεκομμένο περίγραμμα: ό,τι ισχυρίζονται άλλοι χωρίς να το βεβαιώνει η πηγή, όχι γεγονός.',
    ru: 'Пунктирный контур: то, что утверждают другие, а источник не подтверждает, — не событие.',
  },
};

/** What rows within a lane mean, where it has several. */
export const rowsOfLane: Text = {
  en: 'Within a lane, rows only keep marks apart.',
  el: 'Οι σειρές μέσα σε μια ζώνη απλώς χωρίζουν τα σημεία.',
  ru: 'Ряды внутри полосы лишь разводят знаки.',
};

/** What is said of the axes where both calendars are shown, with the days between which the calendar changed. */
export const bothAxes: Text = {
  en: ', with the Julian calendar above and the Gregorian below; the calendar then in force is in ink, the broken line stands between {last} and {first}',
  el: ', με το Ιουλιανό ημερολόγιο επάνω και το Γρηγοριανό κάτω· με μελάνι όποιο ίσχυε, διακεκομμένη η γραμμή μεταξύ {last} και {first}',
  ru: '; сверху юлианский календарь, снизу григорианский; действовавший набран чёрным, пунктир проходит между {last} и {first}',
};

/** How dates are written in names where both calendars are shown. */
export const bothInNames: Text = {
  en: 'Dates in the names are Old Style before the stroke, New Style behind it.',
  el: 'Στις ονομασίες, πριν από την κάθετο το παλαιό ημερολόγιο, μετά το νέο.',
  ru: 'В названиях до черты старый стиль, после неё новый.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Filled: the date is stated; hollow: inferred',
    el: 'Πλήρες σημείο: ρητή ημερομηνία· κενό: συναγόμενη',
    ru: 'Закрашено: дата указана; контур: выведена',
  },
  change: {
    en: 'Broken line: {last} was followed by {first}',
    el: 'Διακεκομμένη: την {last} ακολούθησε η {first}',
    ru: 'Пунктир: за {last} последовало {first}',
  },
  stated: { en: 'day, stated', el: 'ημέρα, ρητή', ru: 'день указан' },
  inferred: { en: 'day, inferred', el: 'ημέρα, συναγόμενη', ru: 'день выведен' },
  counted: { en: 'votes counted', el: 'με αριθμούς ψήφων', ru: 'с подсчётом голосов' },
  interval: { en: 'interval or month', el: 'διάστημα ή μήνας', ru: 'промежуток или месяц' },
  open: { en: 'open at one end', el: 'ανοικτό στη μία άκρη', ru: 'открыт с одной стороны' },
  claim: { en: 'claimed, no event', el: 'ισχυρισμός, όχι γεγονός', ru: 'утверждение, не событие' },
  date: sharedWords.date,
  both: sharedWords.oldAndNewStyle,
  lane: { en: 'dated', el: 'χρονολογημένα', ru: 'датировано' },
} satisfies Readonly<Record<string, Text>>;
