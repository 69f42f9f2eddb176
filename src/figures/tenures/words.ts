import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Who held which post from when to when',
  el: 'Ποιος είχε ποια θέση από πότε έως πότε',
  ru: 'Кто, где и с какого по какое время состоял',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'People in the posts and bodies in which the record has them, from when to when; whoever held several posts stands there as often. Bodies of which most tenures are dated come first, as many as there is room for, and in each the earliest first.',
  el: 'Πρόσωπα στις θέσεις και τα όργανα όπου τα έχει το αρχείο, από πότε έως πότε· όποιος είχε περισσότερες θέσεις εμφανίζεται άλλες τόσες φορές. Πρώτα τα όργανα με τις περισσότερες χρονολογημένες θητείες, όσα χωρούν, και σε καθένα πρώτα οι παλαιότερες.',
  ru: 'Лица на должностях и в органах, где их указывают записи, с какого по какое время; кто занимал несколько должностей, стоит столько же раз. Сначала органы, где датировано больше всего сроков, сколько помещается; в каждом — сначала более ранние.',
};

/** What the forms are, each told where it is drawn. */
export const shownForms = {
  stated: {
    en: 'Filled: an end that the source states.',
    el: 'Πλήρη σημεία: άκρο που δηλώνει η πηγή.',
    ru: 'Закрашено: предел, который источник сообщает прямо.',
  },
  inferred: {
    en: 'Hollow: an end that is inferred or computed.',
    el: 'Κενά σημεία: άκρο που συνάγεται ή υπολογίζεται.',
    ru: 'Контур: предел выведен или вычислен.',
  },
  bound: {
    en: 'Stroke: only that it was not before, or not after, that day.',
    el: 'Κάθετη γραμμή: γνωστό μόνο ότι δεν ήταν πριν, ή ότι δεν ήταν μετά, από την ημέρα αυτή.',
    ru: 'Черта: известно лишь, что не раньше или не позже этого дня.',
  },
  unsure: {
    en: 'Broken line: days on which it is not known whether the post was already, or still, held.',
    el: 'Διακεκομμένη γραμμή: ημέρες για τις οποίες δεν είναι γνωστό αν η θέση είχε ήδη καταληφθεί, ή αν κατεχόταν ακόμη.',
    ru: 'Пунктир: дни, о которых неизвестно, занималась ли должность уже или ещё.',
  },
  untold: {
    en: 'Arrowhead: that end is not told; how far it stands off means nothing.',
    el: 'Αιχμή βέλους: το άκρο αυτό δεν αναφέρεται· η απόστασή της δεν σημαίνει τίποτα.',
    ru: 'Остриё стрелки: этот предел не сообщается; его удалённость ничего не значит.',
  },
} satisfies Readonly<Record<string, Text>>;

/** How many tenures there are, and how many are drawn. */
export const cases = {
  en: (drawn: string, dated: string, all: string, undated: string) =>
    `N = ${drawn} tenures drawn, of ${dated} of which an end is told; the record has ${all}, and of ${undated} it tells neither end.`,
  el: (drawn: string, dated: string, all: string, undated: string) =>
    `N = ${drawn} θητείες στην εικόνα, από ${dated} με κάποιο γνωστό άκρο· το αρχείο έχει ${all}, και για ${undated} δεν αναφέρει κανένα.`,
  ru: (drawn: string, dated: string, all: string, undated: string) =>
    `N = ${drawn} — сроки на рисунке; предел известен хотя бы с одной стороны: ${dated}; всего в записях ${all}, ни один предел не сообщается: ${undated}.`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'People in posts and bodies, from when to when',
    el: 'Πρόσωπα σε θέσεις και όργανα, από πότε έως πότε',
    ru: 'Лица на должностях и в органах, с какого по какое время',
  },
  stated: { en: 'end stated', el: 'άκρο που δηλώνεται', ru: 'предел сообщён прямо' },
  inferred: { en: 'end inferred', el: 'άκρο που συνάγεται', ru: 'предел выведен' },
  untold: { en: 'end not told', el: 'άκρο που δεν αναφέρεται', ru: 'предел не сообщается' },
  bound: { en: 'not before, not after', el: 'όχι πριν, όχι μετά', ru: 'не раньше, не позже' },
  held: { en: 'post held', el: 'κατοχή της θέσης', ru: 'должность занята' },
  unsure: { en: 'not known if held', el: 'άγνωστο αν κατεχόταν', ru: 'неизвестно, занята ли' },
  person: { en: 'Person', el: 'Πρόσωπο', ru: 'Лицо' },
  post: { en: 'Post', el: 'Θέση', ru: 'Должность' },
  dates: { en: 'From – to', el: 'Από – έως', ru: 'С – по' },
  open: { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' },
} satisfies Readonly<Record<string, Text>>;
