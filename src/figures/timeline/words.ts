import { sharedWords, type Text } from '../../language/language.js';

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

/** What is shown and how to read it; `{axes}` is what is said of two calendars. */
export const shown: Text = {
  en: 'Sessions (upper lanes) and events (lower lanes) on one count of days{axes}. Filled: the date is stated in the source; hollow: inferred or computed; diamonds: sessions of which votes were counted, whatever their date rests on; bars: known only as a month or an interval; arrows: open at one end; dashed: what others claim and the source does not affirm, no event. Within a lane, rows only keep marks apart.',
  el: 'Συνεδριάσεις (άνω ζώνες) και γεγονότα (κάτω ζώνες) σε ενιαία αρίθμηση ημερών{axes}. Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή· κενά: συνάγεται ή υπολογίζεται· ρόμβοι: συνεδριάσεις με αριθμούς ψήφων, όπως κι αν προκύπτει η ημερομηνία· ράβδοι: γνωστό μόνο το διάστημα ή ο μήνας· βέλη: ανοικτό στη μία άκρη· διακεκομμένο περίγραμμα: ό,τι ισχυρίζονται άλλοι χωρίς να το βεβαιώνει η πηγή, όχι γεγονός. Οι σειρές μέσα σε μια ζώνη απλώς χωρίζουν τα σημεία.',
  ru: 'Заседания (верхние полосы) и события (нижние) по единому счёту дней{axes}. Закрашено: дата указана в источнике; контур: выведена или вычислена; ромбы: заседания с подсчётом голосов, на чём бы ни основывалась дата; полосы: известен лишь промежуток или месяц; стрелки: открыто с одной стороны; пунктирный контур: то, что утверждают другие, а источник не подтверждает, — не событие. Ряды внутри полосы лишь разводят знаки.',
};

/** What is said of the axes where both calendars are shown, with the days between which the calendar changed. */
export const bothAxes: Text = {
  en: ', with the Julian calendar above and the Gregorian below; the calendar then in force is in ink, the broken line stands between {last} and {first}',
  el: ', με το Ιουλιανό ημερολόγιο επάνω και το Γρηγοριανό κάτω· με μελάνι όποιο ίσχυε, διακεκομμένη η γραμμή μεταξύ {last} και {first}',
  ru: '; сверху юлианский календарь, снизу григорианский; действовавший набран чёрным, пунктир проходит между {last} и {first}',
};

/** How dates are written in names where both calendars are shown. */
export const bothInNames: Text = {
  en: ' Dates in the names are Old Style before the stroke, New Style behind it.',
  el: ' Στις ονομασίες, πριν από την κάθετο το παλαιό ημερολόγιο, μετά το νέο.',
  ru: ' В названиях до черты старый стиль, после неё новый.',
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
    el: 'Διακεκομμένη γραμμή: την {last} ακολούθησε η {first}',
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
