import { htmlText } from '../escapes/html-text.js';
import { fillIn } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text } from '../language/language.js';

/** What the gallery says of its own. `{shown}` and `{all}` stand for numbers, `{title}` for the title of a figure. */
export const galleryWords = {
  title: { en: 'Figures', el: 'Σχήματα', ru: 'Рисунки' },
  noNotebook: { en: 'Figures of the record', el: 'Σχήματα του αρχείου', ru: 'Рисунки по записям' },
  intro: {
    en: 'Every figure of the notebooks, drawn from the record. Point at a mark to see its value and the words of the source on which it rests; the table below each figure gives the same values with their passages.',
    el: 'Όλα τα σχήματα των σημειωματαρίων, σχεδιασμένα από το αρχείο. Δείξτε ένα σημείο για να δείτε την τιμή του και τα λόγια της πηγής όπου στηρίζεται· ο πίνακας κάτω από κάθε σχήμα δίνει τις ίδιες τιμές με τα χωρία τους.',
    ru: 'Все рисунки блокнотов, построенные по записям. Наведите указатель на элемент, чтобы увидеть значение и слова источника, на которых оно основано; таблица под каждым рисунком содержит те же значения и места источника.',
  },
  keys: {
    en: 'With the keyboard: Tab reaches a chart, the arrow keys go from mark to mark, Escape closes what is shown.',
    el: 'Με το πληκτρολόγιο: το Tab φτάνει σε ένα γράφημα, τα βέλη πηγαίνουν από σημείο σε σημείο, το Escape κλείνει ό,τι εμφανίζεται.',
    ru: 'С клавиатуры: Tab выбирает график, стрелки ведут от элемента к элементу, Escape закрывает подсказку.',
  },
  skip: { en: 'Skip to the figures', el: 'Μετάβαση στα σχήματα', ru: 'Перейти к рисункам' },
  language: { en: 'Language', el: 'Γλώσσα', ru: 'Язык' },
  dark: { en: 'Dark style', el: 'Σκούρα εμφάνιση', ru: 'Тёмное оформление' },
  filter: { en: 'Choose figures', el: 'Επιλογή σχημάτων', ru: 'Выбор рисунков' },
  notebook: { en: 'Notebook', el: 'Σημειωματάριο', ru: 'Блокнот' },
  body: { en: 'Body', el: 'Όργανο', ru: 'Орган' },
  all: { en: 'All', el: 'Όλα', ru: 'Все' },
  count: {
    en: '{shown} of {all} figures shown',
    el: 'Εμφανίζονται {shown} από {all} σχήματα',
    ru: 'Показано рисунков: {shown} из {all}',
  },
  none: {
    en: 'No figure of this notebook is about this body.',
    el: 'Κανένα σχήμα αυτού του σημειωματαρίου δεν αφορά αυτό το όργανο.',
    ru: 'В этом блокноте нет рисунков об этом органе.',
  },
  contents: { en: 'Contents', el: 'Περιεχόμενα', ru: 'Содержание' },
  description: sharedWords.descriptionInWords,
  data: { en: 'Data and evidence', el: 'Δεδομένα και τεκμηρίωση', ru: 'Данные и свидетельства' },
  dataOf: {
    en: 'Data behind the figure “{title}”',
    el: 'Τα δεδομένα του σχήματος «{title}»',
    ru: 'Данные рисунка «{title}»',
  },
  columns: { en: 'Columns', el: 'Στήλες', ru: 'Столбцы' },
  passages: { en: 'Passages', el: 'Χωρία', ru: 'Места источника' },
  gloss: {
    en: 'Quotations are exact; the English below each is a gloss of the project.',
    el: 'Τα παραθέματα είναι ακριβή· η αγγλική απόδοση κάτω από το καθένα είναι του έργου.',
    ru: 'Цитаты точны; английский пересказ под каждой принадлежит проекту.',
  },
  note: sharedWords.note,
  caption: sharedWords.caption,
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
    en: 'The charts are drawn by a script, which does not run here; the captions, tables and files are complete without it.',
    el: 'Τα γραφήματα σχεδιάζονται με σενάριο (script), που εδώ δεν εκτελείται· λεζάντες, πίνακες και αρχεία είναι πλήρη και χωρίς αυτό.',
    ru: 'Графики рисует скрипт, который здесь не выполняется; подписи, таблицы и файлы полны и без него.',
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
