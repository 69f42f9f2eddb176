import type { Text } from '../../language/language.js';
import type { Support } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'How much of the record its sources state',
  el: 'Πόσα από το αρχείο δηλώνουν οι πηγές',
  ru: 'Какую часть записей прямо сообщают источники',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'For each table of the record the cells of the columns whose values need evidence, by what they rest on; the tables with the largest share of stated cells come first. A value is stated where all passages on which it rests say it in so many words; inferred where it follows from one of them by reasoning that the record gives; computed where it is worked out from numbers or dates of the source. An empty cell is one of which the source tells nothing, or one in which there was nothing to tell; cells whose emptiness means a value, such as a weight of one, are not counted.',
  el: 'Για κάθε πίνακα του αρχείου τα κελιά των στηλών που χρειάζονται τεκμήριο, ανάλογα με το πού στηρίζονται· πρώτοι οι πίνακες με το μεγαλύτερο μερίδιο δηλωμένων κελιών. Μια τιμή δηλώνεται όταν τη λένε ρητά όλα τα χωρία στα οποία στηρίζεται· συνάγεται όταν προκύπτει από κάποιο από αυτά με συλλογισμό που δίνει το αρχείο· υπολογίζεται όταν βγαίνει από αριθμούς ή ημερομηνίες της πηγής. Κενό είναι το κελί για το οποίο η πηγή δεν αναφέρει τίποτα, ή όπου δεν υπήρχε τίποτα να αναφερθεί· δεν μετρώνται κελιά που, όταν είναι κενά, σημαίνουν κάποια τιμή, όπως βαρύτητα μίας ψήφου.',
  ru: 'По каждой таблице записей — ячейки столбцов, значения которых требуют свидетельства, по тому, на чём они основаны; первыми стоят таблицы с наибольшей долей прямо сообщённого. Значение сообщено прямо, если его словами передают все места, на которых оно основано; выведено, если следует из одного из них рассуждением, которое приведено в записях; вычислено, если получено из чисел или дат источника. Пустая ячейка — та, о которой источник ничего не сообщает или в которой сообщать нечего; ячейки, пустота которых означает значение, например вес в один голос, не считаются.',
};

/** How many cells there are, and of what; those without evidence where there are any. */
export const cases = {
  en: (tables: string, cells: string, parts: string) =>
    `N = ${cells} cells of tables whose values need evidence (${tables}): ${parts}.`,
  el: (tables: string, cells: string, parts: string) =>
    `N = ${cells} κελιά πινάκων των οποίων οι τιμές χρειάζονται τεκμήριο (${tables}): ${parts}.`,
  ru: (tables: string, cells: string, parts: string) =>
    `N = ${cells}: ячейки таблиц, значения которых требуют свидетельства (${tables}): ${parts}.`,
} as const;

/** What a cell rests on. */
export const supportWords = {
  stated: { en: 'stated', el: 'δηλώνεται', ru: 'сообщено прямо' },
  computed: { en: 'computed', el: 'υπολογίζεται', ru: 'вычислено' },
  inferred: { en: 'inferred', el: 'συνάγεται', ru: 'выведено' },
  unsupported: { en: 'without evidence', el: 'χωρίς τεκμήριο', ru: 'без свидетельства' },
  untold: { en: 'empty', el: 'κενό', ru: 'пусто' },
} satisfies Readonly<Record<Support, Text>>;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Cells by what they rest on; numbers are those stated, of all',
    el: 'Κελιά κατά το πού στηρίζονται· αριθμοί: όσα δηλώνονται, από όλα',
    ru: 'Ячейки по тому, на чём они основаны; числа — сообщённые прямо, из всех',
  },
  axis: { en: '% of cells', el: '% των κελιών', ru: '% ячеек' },
  told: { en: 'stated, of all', el: 'δηλωμένα', ru: 'прямо' },
  table: { en: 'Table', el: 'Πίνακας', ru: 'Таблица' },
  what: { en: 'What they rest on', el: 'Πού στηρίζονται', ru: 'На чём основаны' },
  cells: { en: 'Cells', el: 'Κελιά', ru: 'Ячейки' },
} satisfies Readonly<Record<string, Text>>;

/** The names of the tables; of one that has none here the title in the descriptor stands. */
export const tableNames: Readonly<Record<string, Text>> = {
  bodies: { en: 'Bodies', el: 'Όργανα', ru: 'Органы' },
  rules: { en: 'Rules of decision', el: 'Κανόνες απόφασης', ru: 'Правила решения' },
  people: { en: 'People', el: 'Πρόσωπα', ru: 'Лица' },
  affiliations: {
    en: 'Affiliations by date',
    el: 'Κομματική ένταξη κατά ημερομηνία',
    ru: 'Партийность по датам',
  },
  sessions: { en: 'Sessions', el: 'Συνεδριάσεις', ru: 'Заседания' },
  motions: { en: 'Motions', el: 'Προτάσεις', ru: 'Предложения' },
  votes: { en: 'Votes', el: 'Ψηφοφορίες', ru: 'Голосования' },
  compositions: { en: 'Compositions of bodies', el: 'Συνθέσεις οργάνων', ru: 'Составы органов' },
  seats: { en: 'Seats', el: 'Έδρες', ru: 'Места' },
  names: { en: 'Spellings of names', el: 'Γραφές ονομάτων', ru: 'Написания имён' },
  attendance: { en: 'Attendance', el: 'Παρουσίες', ru: 'Присутствие' },
  memberships: { en: 'Memberships and posts', el: 'Μέλη και θέσεις', ru: 'Членство и должности' },
  ballots: { en: 'Ballots', el: 'Ψήφοι', ru: 'Поданные голоса' },
  statements: { en: 'Numbers stated in general', el: 'Γενικοί αριθμοί', ru: 'Общие числа' },
  events: { en: 'Events', el: 'Γεγονότα', ru: 'События' },
  participants: { en: 'Participants', el: 'Συμμετέχοντες', ru: 'Участники' },
  minutes: { en: 'Items of minutes', el: 'Θέματα πρακτικών', ru: 'Вопросы протоколов' },
  readers_notes: { en: 'Reader’s notes', el: 'Σημειώσεις αναγνώστη', ru: 'Заметки читателя' },
  explanations: {
    en: 'Explanations of findings',
    el: 'Εξηγήσεις ευρημάτων',
    ru: 'Объяснения находок',
  },
};
