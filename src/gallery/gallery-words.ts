import { htmlText } from '../escapes/html-text.js';
import { fillIn } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text } from '../language/language.js';

/** What the gallery says of its own. `{shown}` and `{all}` stand for numbers, `{title}` for the title of a figure. */
export const galleryWords = {
  title: { en: 'Figures', el: 'Σχήματα', ru: 'Рисунки' },
  leftOut: {
    en: 'Left out, since it cannot be drawn: “{title}”.',
    el: 'Παραλείπεται, γιατί δεν μπορεί να σχεδιαστεί: «{title}».',
    ru: 'Пропущен, так как не может быть построен: «{title}».',
  },
  noNotebook: { en: 'Figures of the record', el: 'Σχήματα του αρχείου', ru: 'Рисунки по записям' },
  intro: {
    en: 'Every figure of the notebooks, drawn from the record. Open one to see it at full size, with the values behind it and the words of the source on which they rest.',
    el: 'Όλα τα σχήματα των σημειωματαρίων, σχεδιασμένα από το αρχείο. Ανοίξτε ένα για να το δείτε σε πλήρες μέγεθος, με τις τιμές του και τα λόγια της πηγής όπου στηρίζονται.',
    ru: 'Все рисунки блокнотов, построенные по записям. Откройте рисунок, чтобы увидеть его в полном размере, со значениями и словами источника, на которых они основаны.',
  },
  keys: {
    en: 'Point at a mark to see its value and the words of the source. With the keyboard: Tab reaches the chart, the arrow keys go from mark to mark, Escape closes what is shown.',
    el: 'Δείξτε ένα σημείο για να δείτε την τιμή και τα λόγια της πηγής. Με το πληκτρολόγιο: το Tab φτάνει στο γράφημα, τα βέλη πηγαίνουν από σημείο σε σημείο, το Escape κλείνει ό,τι εμφανίζεται.',
    ru: 'Наведите указатель на элемент, чтобы увидеть значение и слова источника. С клавиатуры: Tab выбирает график, стрелки ведут от элемента к элементу, Escape закрывает подсказку.',
  },
  skip: { en: 'Skip to the figures', el: 'Μετάβαση στα σχήματα', ru: 'Перейти к рисункам' },
  language: { en: 'Language', el: 'Γλώσσα', ru: 'Язык' },
  dark: { en: 'Dark style', el: 'Σκούρα εμφάνιση', ru: 'Тёмное оформление' },
  filter: { en: 'Choose figures', el: 'Επιλογή σχημάτων', ru: 'Выбор рисунков' },
  search: { en: 'Search', el: 'Αναζήτηση', ru: 'Поиск' },
  notebook: { en: 'Notebook', el: 'Σημειωματάριο', ru: 'Блокнот' },
  body: { en: 'Body', el: 'Όργανο', ru: 'Орган' },
  all: { en: 'All', el: 'Όλα', ru: 'Все' },
  count: {
    en: '{shown} of {all} figures shown',
    el: 'Εμφανίζονται {shown} από {all} σχήματα',
    ru: 'Показано рисунков: {shown} из {all}',
  },
  none: {
    en: 'No figure has these words and fits these choices.',
    el: 'Κανένα σχήμα δεν έχει αυτές τις λέξεις και δεν ταιριάζει σε αυτές τις επιλογές.',
    ru: 'Нет рисунка с этими словами, который отвечал бы выбору.',
  },
  core: {
    en: 'What the argument rests on',
    el: 'Όσα στηρίζουν το επιχείρημα',
    ru: 'На чём держится вывод',
  },
  back: { en: 'All figures', el: 'Όλα τα σχήματα', ru: 'Все рисунки' },
  before: { en: 'Previous figure', el: 'Προηγούμενο σχήμα', ru: 'Предыдущий рисунок' },
  after: { en: 'Next figure', el: 'Επόμενο σχήμα', ru: 'Следующий рисунок' },
  steps: { en: 'Other figures', el: 'Άλλα σχήματα', ru: 'Другие рисунки' },
  copy: { en: 'Copy', el: 'Αντιγραφή', ru: 'Копировать' },
  copyLink: { en: 'Copy link to here', el: 'Αντιγραφή συνδέσμου', ru: 'Копировать ссылку' },
  copyCitation: {
    en: 'Copy citation',
    el: 'Αντιγραφή παραπομπής',
    ru: 'Копировать библиографию',
  },
  copyBibtex: { en: 'Copy BibTeX', el: 'Αντιγραφή BibTeX', ru: 'Копировать BibTeX' },
  copyCaption: { en: 'Copy caption', el: 'Αντιγραφή λεζάντας', ru: 'Копировать подпись' },
  copied: { en: 'Copied.', el: 'Αντιγράφηκε.', ru: 'Скопировано.' },
  notCopied: {
    en: 'The browser does not let the page copy; take the text from here:',
    el: 'Ο φυλλομετρητής δεν επιτρέπει στη σελίδα να αντιγράψει· πάρτε το κείμενο από εδώ:',
    ru: 'Браузер не разрешает странице копировать; возьмите текст отсюда:',
  },
  assumption: { en: 'Assumption', el: 'Παραδοχή', ru: 'Допущение' },
  assumed: {
    en: 'The record does not tell this: it is assumed. The choice changes chart, words and data; the files are those of the figure as the record lists it.',
    el: 'Το αρχείο δεν το αναφέρει: πρόκειται για παραδοχή. Η επιλογή αλλάζει γράφημα, λόγια και δεδομένα· τα αρχεία προς λήψη είναι του σχήματος όπως το έχει η καταγραφή.',
    ru: 'В записях этого нет: это допущение. Выбор меняет график, слова и данные; файлы — рисунка в том виде, в каком он указан в записях.',
  },
  description: sharedWords.descriptionInWords,
  data: { en: 'Data', el: 'Δεδομένα', ru: 'Данные' },
  sort: {
    en: 'The head of a column puts the rows in its order: up, down, and as they were.',
    el: 'Η κεφαλίδα μιας στήλης βάζει τις γραμμές στη σειρά της: αύξουσα, φθίνουσα, και όπως ήταν.',
    ru: 'Заголовок столбца упорядочивает строки по нему: по возрастанию, по убыванию и как было.',
  },
  dataOf: {
    en: 'Data behind the figure “{title}”',
    el: 'Τα δεδομένα του σχήματος «{title}»',
    ru: 'Данные рисунка «{title}»',
  },
  columns: { en: 'What the columns hold', el: 'Τι περιέχουν οι στήλες', ru: 'Что в столбцах' },
  passages: { en: 'Evidence', el: 'Τεκμηρίωση', ru: 'Свидетельства' },
  gloss: {
    en: 'Quotations are exact; what stands below one is a gloss of the project.',
    el: 'Τα παραθέματα είναι ακριβή· ό,τι στέκει κάτω από ένα είναι απόδοση του έργου.',
    ru: 'Цитаты точны; то, что стоит под цитатой, — пересказ проекта.',
  },
  note: sharedWords.note,
  caption: sharedWords.caption,
  download: { en: 'Download', el: 'Λήψη', ru: 'Скачать' },
  files: {
    en: 'Files of the figure “{title}”',
    el: 'Αρχεία του σχήματος «{title}»',
    ru: 'Файлы рисунка «{title}»',
  },
  footer: {
    en: 'The page needs no network. It may be kept and passed on with the folder in which it lies.',
    el: 'Η σελίδα δεν χρειάζεται δίκτυο. Μπορεί να φυλαχθεί και να δοθεί μαζί με τον φάκελό της.',
    ru: 'Странице не нужна сеть. Её можно хранить и передавать вместе с папкой, в которой она лежит.',
  },
  noScript: {
    en: 'Charts, tables and search need a script, which does not run here; the captions and files are complete without it.',
    el: 'Γραφήματα, πίνακες και αναζήτηση χρειάζονται σενάριο (script), που εδώ δεν εκτελείται· οι λεζάντες και τα αρχεία είναι πλήρη και χωρίς αυτό.',
    ru: 'Графикам, таблицам и поиску нужен скрипт, который здесь не выполняется; подписи и файлы полны и без него.',
  },
} satisfies Readonly<Record<string, Text>>;

/**
 * What the gallery says of its own, as HTML: a word of any language may hold what HTML reads as a mark.
 *
 * @param word - which word
 * @param language - the language of the page
 * @param title - the title of the figure that it speaks of, if it speaks of one
 * @returns the word, escaped
 */
export function galleryWord(
  word: keyof typeof galleryWords,
  language: Language,
  title = '',
): string {
  return htmlText(fillIn(inLanguage(galleryWords[word], language), { title }));
}
