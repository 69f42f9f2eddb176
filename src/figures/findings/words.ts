import type { FindingMatter, FindingStrength } from '../../audit/finding.js';
import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'What does not add up in the source',
  el: 'Όσα δεν συμφωνούν στην πηγή',
  ru: 'Что не сходится в источнике',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Findings of the audit by what they are about (rows) and by strength: contradictions, of which both sides cannot be true; doubtful, where one side is probably wrong or the meaning is unclear; traps, true but misleading for who counts by script. Each dot is a finding; filled ones were found by general rules, hollow ones noted by a reader. Numbers count the dots of a field.',
  el: 'Ευρήματα του ελέγχου κατά αντικείμενο (σειρές) και ισχύ: αντιφάσεις, όπου δεν μπορεί να αληθεύουν και οι δύο πλευρές· αμφίβολα, όπου η μία είναι πιθανώς εσφαλμένη ή το νόημα ασαφές· παγίδες, αληθή αλλά παραπλανητικά για όποιον μετρά μηχανικά. Κάθε κουκκίδα είναι ένα εύρημα· τις γεμάτες τις βρήκαν γενικοί κανόνες, τις κενές τις σημείωσε αναγνώστης. Οι αριθμοί μετρούν τις κουκκίδες κάθε πεδίου.',
  ru: 'Наблюдения проверки по предмету (строки) и по силе: противоречия, в которых обе стороны не могут быть верны; сомнительное, где одна сторона, вероятно, ошибочна или смысл неясен; ловушки — верное, но вводящее в заблуждение того, кто считает механически. Каждая точка — одно наблюдение; закрашенные найдены общими правилами, пустые замечены читателем. Числа — сколько точек в поле.',
};

/** What findings can be about, in every language, in the order of the rows. */
export const findingMatters: Readonly<Record<FindingMatter, Text>> = {
  counts: {
    en: 'counts\nvotes, seats, people',
    el: 'αριθμοί\nψήφοι, έδρες, πρόσωπα',
    ru: 'числа\nголоса, места, люди',
  },
  dates: {
    en: 'dates\nand the order of events',
    el: 'ημερομηνίες\nκαι σειρά των γεγονότων',
    ru: 'даты\nи порядок событий',
  },
  people: {
    en: 'people\ntheir posts and parties',
    el: 'πρόσωπα\nθέσεις και κόμματα',
    ru: 'люди\nих посты и партии',
  },
  names: {
    en: 'names\nas they are printed',
    el: 'ονόματα\nόπως τυπώθηκαν',
    ru: 'имена\nкак они напечатаны',
  },
  decisions: {
    en: 'decisions\nand what became of them',
    el: 'αποφάσεις\nκαι η τύχη τους',
    ru: 'решения\nи их судьба',
  },
  wording: {
    en: 'wording\nwhat the words mean',
    el: 'διατύπωση\nτι σημαίνουν οι λέξεις',
    ru: 'выражения\nчто значат слова',
  },
  notes: {
    en: 'notes\nworks and pages cited',
    el: 'σημειώσεις\nέργα και σελίδες',
    ru: 'примечания\nработы и страницы',
  },
};

/** The strengths of findings, the firmest first. */
export const findingStrengths: Readonly<Record<FindingStrength, Text>> = {
  contradiction: { en: 'contradictions', el: 'αντιφάσεις', ru: 'противоречия' },
  doubtful: { en: 'doubtful', el: 'αμφίβολα', ru: 'сомнительное' },
  trap: { en: 'traps', el: 'παγίδες', ru: 'ловушки' },
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'A dot is a finding; numbers count the dots of a field',
    el: 'Κάθε κουκκίδα ένα εύρημα· οι αριθμοί μετρούν τις κουκκίδες',
    ru: 'Точка — одно наблюдение; числа — сколько точек в поле',
  },
  rule: { en: 'found by a rule', el: 'το βρήκε κανόνας', ru: 'найдено правилом' },
  reader: { en: 'noted by a reader', el: 'το σημείωσε αναγνώστης', ru: 'замечено читателем' },
  finding: { en: 'finding', el: 'εύρημα', ru: 'наблюдение' },
} satisfies Readonly<Record<string, Text>>;
