import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'The bodies and their parties',
  el: 'Τα όργανα και τα κόμματά τους',
  ru: 'Органы и их партии',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Points are seats, or decisive votes where those are told; small bodies have straight rows. Parties follow one another from left to right in the order in which the record has them, which says nothing of how they sat. The line divides the seats told by party in half: where more than half decide, a party that reaches across it decides alone, if all its members are present and vote together.',
  el: 'Τα σημεία είναι έδρες, ή αποφασιστικές ψήφοι όπου δίνονται· τα μικρά όργανα έχουν ευθείες σειρές. Τα κόμματα παρατίθενται από αριστερά προς τα δεξιά με τη σειρά του αρχείου, και αυτό δεν δηλώνει πώς κάθονταν. Η γραμμή χωρίζει στη μέση τις έδρες που δίνονται κατά κόμμα: όπου αποφασίζουν πάνω από τις μισές, το κόμμα που την υπερβαίνει αποφασίζει μόνο του, αν όλα τα μέλη του είναι παρόντα και ψηφίζουν ενιαία.',
  ru: 'Точки — места или, где они известны, решающие голоса; у малых органов ряды прямые. Партии идут слева направо в том порядке, в каком они стоят в записях, и о действительной рассадке это не говорит. Черта делит пополам места, известные по партиям: где решает больше половины, партия, которая переходит за неё, решает одна, если все её члены присутствуют и голосуют вместе.',
};

/** The words of the picture. */
export const words = {
  one: {
    en: 'Each point is a seat; the line divides each body in half',
    el: 'Κάθε σημείο είναι μία έδρα· η γραμμή χωρίζει κάθε όργανο στη μέση',
    ru: 'Каждая точка — одно место; черта делит орган пополам',
  },
  several: {
    en: 'Each point is {n} seats, rounded; the line divides each body in half',
    el: 'Κάθε σημείο είναι {n} έδρες, με στρογγύλευση· η γραμμή χωρίζει κάθε όργανο στη μέση',
    ru: 'Каждая точка — {n} мест, с округлением; черта делит орган пополам',
  },
  seats: sharedWords.seats,
} satisfies Readonly<Record<string, Text>>;
