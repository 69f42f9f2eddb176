import { parliamentChart, parliamentTitle } from '../charts/parliament-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { bodiesWithParties, seatedBodies } from './bodies-with-parties.js';
import { evidenceColumn, type Figure } from './figure.js';
import { bodyColumns, casesOfBodies, partyRow } from './seats-and-power.js';

const shown: Text = {
  en: 'Each point is a seat, in Sovnarkom a decisive vote; parties follow one another from left to right in the order in which the source names them, which says nothing of how they sat. The line divides the seats told by party in half: a party that reaches across it decides alone, if all its members are present and vote together. Of the congress the official figures and the adjusted ones are shown; the official ones name two parties, and whether others had delegates is not told. Dates in square brackets are inferred.',
  el: 'Κάθε σημείο είναι μία έδρα, στο Σόβναρκομ μία αποφασιστική ψήφος· τα κόμματα παρατίθενται από αριστερά προς τα δεξιά με τη σειρά που τα αναφέρει η πηγή, και αυτό δεν δηλώνει πώς κάθονταν. Η γραμμή χωρίζει στη μέση τις έδρες που δίνονται κατά κόμμα: το κόμμα που την υπερβαίνει αποφασίζει μόνο του, αν όλα τα μέλη του είναι παρόντα και ψηφίζουν ενιαία. Για το συνέδριο δίνονται τα επίσημα και τα διορθωμένα στοιχεία· τα επίσημα κατονομάζουν δύο κόμματα, και αν είχαν και άλλα αντιπροσώπους δεν αναφέρεται. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Каждая точка — место, в Совнаркоме — решающий голос; партии идут слева направо в том порядке, в каком их называет источник, и о действительной рассадке это не говорит. Черта делит пополам места, известные по партиям: партия, которая переходит за неё, решает одна, если все её члены присутствуют и голосуют вместе. Для съезда показаны официальные и исправленные данные; в официальных названы две партии, и были ли делегаты у других, не сообщается. Даты в квадратных скобках выведены.',
};

/** The seats of the bodies as hemicycles. */
export const parliaments: Figure = {
  name: 'parliaments',
  notebook: '03-composition-and-power',
  title: parliamentTitle,
  bodies: bodiesWithParties,
  draw: (dataset, options) => parliamentChart(seatedBodies(dataset), options),
  caption: (dataset, language) => ({
    shown: inLanguage(shown, language),
    cases: casesOfBodies(seatedBodies(dataset), language),
  }),
  data: (dataset) => ({
    columns: [...bodyColumns, evidenceColumn],
    rows: seatedBodies(dataset).flatMap((body) =>
      body.parties.map((party, index) => ({ ...partyRow(body, index), evidence: party.passages })),
    ),
  }),
};
