import type { Text } from '../../language/language.js';
import type { Presence } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'Who is known to have been at which session',
  el: 'Ποιος είναι γνωστό ότι ήταν σε ποια συνεδρίαση',
  ru: 'О ком известно, на каком заседании он был',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Each column is a session at which anybody is named, in the order of time, and each row a person; those known at most sessions come first, then in the order in which the record names them. Who is named among those present, or with a ballot, was there; that can follow from what the source tells of a person at the session, such as a speech, a motion or a photograph. That somebody is not named does not mean that he or she stayed away.',
  el: 'Κάθε στήλη είναι μια συνεδρίαση στην οποία κάποιος κατονομάζεται, με χρονολογική σειρά, και κάθε γραμμή ένα πρόσωπο· πρώτα όσοι είναι γνωστοί σε περισσότερες συνεδριάσεις, έπειτα με τη σειρά που τους αναφέρει το αρχείο. Όποιος κατονομάζεται μεταξύ των παρόντων, ή ως ψηφίσας, ήταν εκεί· αυτό μπορεί να συνάγεται από όσα λέει η πηγή για το πρόσωπο στη συνεδρίαση, όπως μια ομιλία, μια πρόταση ή μια φωτογραφία. Το ότι κάποιος δεν κατονομάζεται δεν σημαίνει ότι απουσίαζε.',
  ru: 'Каждый столбец — заседание, на котором кто-либо назван, в порядке времени, каждая строка — лицо; сначала те, о ком это известно чаще, затем в порядке записей. Кто назван среди присутствовавших или с поданным голосом, тот был на заседании; это может следовать из того, что источник говорит о лице на этом заседании, например о выступлении, предложении или фотографии. Если кто-либо не назван, это не значит, что его не было.',
};

/** What is said where an absence is drawn. */
export const shownAbsent: Text = {
  en: 'A cross is an absence that is told.',
  el: 'Ο σταυρός είναι απουσία που αναφέρεται.',
  ru: 'Крест — отсутствие, о котором сообщается.',
};

/** What is said where a session is not dated. */
export const shownUndated: Text = {
  en: 'A question mark stands for a date that is not told.',
  el: 'Το ερωτηματικό δηλώνει ημερομηνία που δεν αναφέρεται.',
  ru: 'Знак вопроса — дата, которая не сообщается.',
};

/** How many persons and sessions there are, and how many are drawn. */
export const cases = {
  en: (body: string, persons: string, sessions: string, others: string) =>
    `${body}: N = ${persons} persons drawn, at ${sessions} sessions at which anybody is named; of its other sessions in the record (${others}) nobody is named.`,
  el: (body: string, persons: string, sessions: string, others: string) =>
    `${body}: N = ${persons} πρόσωπα στην εικόνα, σε ${sessions} συνεδριάσεις στις οποίες κάποιος κατονομάζεται· στις άλλες συνεδριάσεις του στο αρχείο (${others}) δεν κατονομάζεται κανείς.`,
  ru: (body: string, persons: string, sessions: string, others: string) =>
    `${body}: N = ${persons} — лица на рисунке; заседания, на которых кто-либо назван: ${sessions}; на остальных заседаниях в записях (${others}) не назван никто.`,
} as const;

/** What is told of a person at a session. */
export const presenceWords = {
  present: { en: 'known present', el: 'γνωστό ότι ήταν παρών', ru: 'известно, что был' },
  absent: { en: 'told absent', el: 'αναφέρεται ως απών', ru: 'сообщается, что не был' },
  untold: { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' },
} satisfies Readonly<Record<Presence, Text>>;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Persons named at sessions of {body}, by session',
    el: 'Πρόσωπα που κατονομάζονται σε συνεδριάσεις: {body}',
    ru: 'Лица, названные на заседаниях: {body}',
  },
  person: { en: 'Person', el: 'Πρόσωπο', ru: 'Лицо' },
  session: { en: 'Session', el: 'Συνεδρίαση', ru: 'Заседание' },
  presence: { en: 'Presence', el: 'Παρουσία', ru: 'Присутствие' },
  /** How many sessions a person is known to have attended, at the end of the row. */
  attended: { en: 'known', el: 'γνωστές', ru: 'известно' },
} satisfies Readonly<Record<string, Text>>;
