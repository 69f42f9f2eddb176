import { splitRangesChart } from '../charts/split-ranges-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import {
  boundsTable,
  rangesOf,
  seatsInWords,
  type TwoReadings,
  toldAlone,
} from './confidence-bounds.js';
import type { Figure } from './figure.js';
import { splitOfFigure, voteOfFigure, votesOfFigures } from './votes-of-figures.js';

const title: Text = {
  en: 'Six and six abstained: what is left for the others',
  el: 'Απείχαν έξι και έξι: τι απομένει για τους υπόλοιπους',
  ru: 'Воздержались шесть и шесть: что остаётся другим',
};

const supposedLabel: Text = {
  en: 'if no Left SR voted against',
  el: 'αν κανένας Αριστερός Σ.Ε. δεν ψήφισε κατά',
  ru: 'если ни один левый эсер не голосовал против',
};

const shown: Text = {
  en: 'The resolution that found Lenin’s reply unsatisfactory. For each party, with its seats in brackets, the least and the most of its members who can have voted for, voted against, abstained or taken no part. The line with strokes, and the first range: what the totals, the seats and the abstainers named allow. The bar, and the second range: what remains if no Left SR voted against, since the Left SRs had declared the reply unsatisfactory; how they voted is not told. It is supposed that all who voted held these seats.',
  el: 'Το ψήφισμα που έκρινε μη ικανοποιητική την απάντηση του Λένιν. Για κάθε κόμμα, με τις έδρες του σε παρένθεση, το ελάχιστο και το μέγιστο των μελών του που μπορεί να ψήφισαν υπέρ ή κατά, να απείχαν ή να μην ψήφισαν. Η γραμμή με τα άκρα και το πρώτο εύρος: ό,τι επιτρέπουν τα σύνολα, οι έδρες και οι αποχές που αναφέρονται. Η ράβδος και το δεύτερο εύρος: ό,τι απομένει αν κανένας Αριστερός Σ.Ε. δεν ψήφισε κατά, αφού είχαν δηλώσει ότι η απάντηση δεν ήταν ικανοποιητική· πώς ψήφισαν, δεν αναφέρεται. Υποτίθεται ότι όσοι ψήφισαν κατείχαν αυτές τις έδρες.',
  ru: 'Резолюция, признавшая ответ Ленина неудовлетворительным. Для каждой партии (в скобках число мест) — сколько её членов самое меньшее и самое большее могли голосовать за, против, воздержаться или не участвовать. Линия с засечками и первый промежуток — то, что допускают итоги, места и названные воздержавшиеся. Полоса и второй промежуток — то, что остаётся, если ни один левый эсер не голосовал против: левые эсеры объявили ответ неудовлетворительным; как они голосовали, не сообщается. Предполагается, что все голосовавшие занимали эти места.',
};

/** The vote on Lenin’s reply: with what is told alone, and with no Left SR against what their party had declared. */
export function replyReadings(dataset: Dataset): TwoReadings {
  const told = voteOfFigure(dataset, votesOfFigures.reply);
  const { vote, composition } = told;
  const split = splitOfFigure(dataset, told);
  const groups = split.groups.map((group) =>
    group.name === 'left-sr' ? { ...group, counts: { ...group.counts, no: 0 } } : group,
  );
  return {
    vote,
    composition,
    told: { label: toldAlone, vote: split },
    supposed: { label: supposedLabel, vote: { ...split, groups } },
    ballots: dataset.ballots.filter((one) => one.vote.id === vote.id),
  };
}

/** What the vote on Lenin’s reply leaves for those who did not abstain. */
export const replyBounds: Figure = {
  name: 'reply-bounds',
  notebook: '04-who-voted-how',
  title,
  bodies: ['vtsik'],
  draw: (dataset, options) =>
    splitRangesChart(rangesOf('reply-bounds', title, replyReadings(dataset)), options),
  caption: (dataset, language) => ({
    shown: inLanguage(shown, language),
    cases: inLanguage(seatsInWords(replyReadings(dataset).composition), language),
  }),
  data: (dataset) => boundsTable(replyReadings(dataset)),
};
