import { type SeatVariantResult, seatVariants } from '../analysis/composition/seat-variants.js';
import { shapleyShubik } from '../analysis/power/shapley-shubik.js';
import { majorityThreshold } from '../analysis/votes/majority-threshold.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type SeatVariant,
  seatVariantsChart,
  seatVariantsTitle,
} from '../charts/seat-variants-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { wordsOf } from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';
import { recordNamed } from './record-named.js';

const bodyId = 'fifth-congress-of-soviets';

/** How each variant is called. */
const kinds: Readonly<Record<SeatVariantResult['kind'], Text>> = {
  official: { en: 'Official', el: 'Επίσημα στοιχεία', ru: 'Официальные данные' },
  adjusted: {
    en: 'Adjusted, as told',
    el: 'Προσαρμοσμένα, όπως παραδίδονται',
    ru: 'Исправленные, как сообщено',
  },
  within: {
    en: 'The same, Maximalists within',
    el: 'Τα ίδια, Μαξιμαλιστές μέσα',
    ru: 'Они же с максималистами внутри',
  },
  reckoned: {
    en: 'By the source’s own sums',
    el: 'Με τις πράξεις της πηγής',
    ru: 'По суммам самого источника',
  },
  only: {
    en: 'By the sum for one side only',
    el: 'Με την πράξη για τη μία πλευρά',
    ru: 'По сумме лишь для одной стороны',
  },
};

const shown: Text = {
  en: 'The Fifth Congress of Soviets, July 1918: seats by party (high bars; numbers are delegates) and the voting power that they would give (low bars; Shapley–Shubik index in per cent), if each party voted as one and more than half of all delegates decided; the stroke marks half of the seats. The official figures name no Maximalists. The sums are official − challenged for the Bolsheviks and official + not admitted for the Left SRs; the adjusted numbers told do not follow from them. Whether the Maximalists stand beside the number of the Left SRs or in it is not clear.',
  el: 'Το Πέμπτο Συνέδριο των Σοβιέτ, Ιούλιος 1918: έδρες κατά κόμμα (ψηλές ράβδοι· οι αριθμοί είναι αντιπρόσωποι) και η ισχύς ψήφου που θα έδιναν (χαμηλές ράβδοι· δείκτης Shapley–Shubik επί τοις εκατό), αν κάθε κόμμα ψήφιζε ενιαία και αποφάσιζαν πάνω από τους μισούς αντιπροσώπους· η κάθετη γραμμή δείχνει τις μισές έδρες. Τα επίσημα στοιχεία δεν αναφέρουν Μαξιμαλιστές. Οι πράξεις: επίσημοι − αμφισβητηθέντες για τους Μπολσεβίκους, επίσημοι + μη γενόμενοι δεκτοί για τους Αριστερούς Σ.Ε.· οι προσαρμοσμένοι αριθμοί δεν προκύπτουν από αυτές. Δεν είναι σαφές αν οι Μαξιμαλιστές προστίθενται στον αριθμό των Αριστερών Σ.Ε. ή περιλαμβάνονται σε αυτόν.',
  ru: 'Пятый съезд Советов, июль 1918 г.: места по партиям (высокие полосы; числа — делегаты) и сила голоса, которую они дали бы (низкие полосы; индекс Шепли — Шубика в процентах), если бы каждая партия голосовала едино и решало больше половины всех делегатов; чертой отмечена половина мест. Официальные данные максималистов не называют. Суммы: официальные места минус оспоренные для большевиков, официальные плюс недопущенные для левых эсеров; сообщённые исправленные числа из них не следуют. Неясно, стоят ли максималисты рядом с числом левых эсеров или входят в него.',
};

/** The Fifth Congress as it is told officially, adjusted, and as the source’s own sums make it. */
export const fifthCongressVariants: Figure = {
  name: 'fifth-congress-variants',
  notebook: '08-source-criticism',
  title: seatVariantsTitle,
  bodies: [bodyId],
  draw: (dataset, options = {}) =>
    seatVariantsChart(
      variantsOf(dataset).map((variant) => named(variant, options.language ?? 'en')),
      options,
    ),
  caption: (dataset, language) => {
    const count = variantsOf(dataset).length;
    const cases: Text = {
      en: `N = ${count} ways to read one paragraph (§ 60, note 105).`,
      el: `N = ${count} αναγνώσεις μίας παραγράφου (§ 60, σημ. 105).`,
      ru: `N = ${count} прочтений одного абзаца (§ 60, прим. 105).`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'variant', about: 'How the seats are told or reckoned' },
      { name: 'party', about: 'Identifier of the party' },
      { name: 'seats', unit: 'delegates', about: 'Seats of the party' },
      { name: 'reckoning', about: 'The sum behind the seats; empty where they are told' },
      { name: 'needed', unit: 'delegates', about: 'More than half of all seats of the variant' },
      {
        name: 'power',
        unit: 'percent',
        about: 'Shapley–Shubik index at more than half, each party voting as one',
      },
      evidenceColumn,
    ],
    rows: variantsOf(dataset).flatMap((variant) => {
      const weights = variant.seats.map((one) => one.seats);
      const needed = majorityThreshold(weights.reduce((sum, one) => sum + one, 0));
      const { values } = shapleyShubik({ quota: needed, weights });
      return variant.seats.map((one, index) => ({
        variant: variant.party ? `${variant.kind} ${variant.party.id}` : variant.kind,
        party: one.party.id,
        seats: one.seats,
        reckoning: one.reckoning,
        needed,
        power: 100 * (values[index] ?? 0),
        evidence: passageIds(one.records),
      }));
    }),
  }),
};

function variantsOf(dataset: Dataset): SeatVariantResult[] {
  const body = recordNamed(dataset.bodies, bodyId);
  return seatVariants(dataset, body, { party: 'maximalist-sr', of: 'left-sr' });
}

function named(variant: SeatVariantResult, language: Language): SeatVariant {
  const sums = variant.seats
    .flatMap((one) => one.reckoning ?? [])
    .join(wordsOf(language).separator);
  const numbers = variant.seats.map((one) => one.seats).join(' : ');
  return {
    label: `${inLanguage(kinds[variant.kind], language)}\n${sums === '' ? numbers : sums}`,
    parties: variant.seats.map(({ party, seats, records }) => ({
      name: nameIn(party.name, language),
      colour: party.colour,
      seats,
      evidence: records.map((record) => quotesOf(record)).join(' '),
    })),
  };
}
