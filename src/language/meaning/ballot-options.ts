import { plainWord } from './plain-word.js';

/**
 * What a ballot, or the want of one, is in a source, as finely as sources tell it. The record's own options are found by
 * {@link recordOption}.
 */
export type SourceOption =
  | 'yes'
  | 'no'
  | 'abstain'
  | 'present'
  | 'absent'
  | 'excused'
  | 'not-voting'
  | 'invalid'
  | 'supported'
  | 'opposed'
  | 'not-a-member';

/** The options that a mapping may name. */
export const sourceOptions: readonly SourceOption[] = [
  ...(['yes', 'no', 'abstain', 'present', 'absent', 'excused', 'not-voting', 'invalid'] as const),
  ...(['supported', 'opposed', 'not-a-member'] as const),
];

/** Words by which lists of votes tell an option, in the larger languages of Europe and in Russian. */
const words: Readonly<Partial<Record<SourceOption, string>>> = {
  yes: `yes, yea, yeas, aye, ayes, for, in favour, in favor, favour, pro, content, contents, voted for, votes for, ja, ja stimme,
    ja stimmen, dafür, zustimmung, pour, oui, sì, si, favorevole, favorevoli, a favore, sí, a favor, afirmativo, sim, voor, voorstemmers,
    jaa, kyllä, puolesta, tak, za, ano, pro návrh, áno, igen, mellette, da, pentru, за, так, да, ναι, υπέρ, jah, poolt, už, par, evet,
    kabul`,
  no: `no, nay, nays, noes, against, not content, not contents, con, contra, voted against, votes against, nein, nein stimme, nein stimmen,
    dagegen, ablehnung, contre, non, contrario, contrari, contraria, en contra, negativo, não, nao, tegen, tegenstemmers, nee, nej, nei,
    imot, imod, mot, ei, vastaan, nie, przeciw, proti, ne, nem, ellene, nu, împotrivă, contră, protiv, против, проти, нет, ні, не, όχι, κατά,
    vastu, prieš, pret, hayır, ret`,
  abstain: `abstain, abstains, abstained, abstaining, abstention, abstentions, enthaltung, enthaltungen, enthalten, abstenir, abst, astenuto,
    astenuti, astensione, astensioni, abstención, abstenciones, abstencion, abstención voto, abstenção, abstenções, onthouding, onthoudingen,
    avstår, avstod, avstående, hverken for eller imod, blank, blanco, tyhjä, tyhjää, wstrzymał się, wstrzymała się, wstrzymało się,
    wstrzymujący się, wstrzymanie, zdržel se, zdržela se, zdržal sa, zdržala sa, zdrželo se, zdržalo sa, zdržel, zdržalo, tartózkodott,
    tartózkodás, tartózkodik, tartózkodom, abținere, abțineri, s-a abținut, suzdržan, suzdržani, suzdržano, uzdržan, vzdržan, воздержался, воздержалась,
    воздержались, воздержалось, воздержавшиеся, утримався, утрималась, утрималися, утримались, въздържал се, въздържали се, παρών, λευκό, αποχή,
    erapooletu, susilaikė, susilaikyti, atturas, atturējās, çekimser`,
  present: `present, present not voting, presente, anwesend, présent, obecny, přítomen, přítomný, prítomný, присутствовал, присутствует, läsnä, närvarande,
    tilstede, aanwezig`,
  absent: `absent, absents, absence, abwesend, assente, assenti, ausente, ausentes, afwezig, frånvarande, fraværende, ikke til stede, ikke tilstede,
    poissa, nieobecny, nieobecna, nieobecni, nepřítomen, nepřítomný, nepřihlášen, neprítomný, távol, távollévő, hiányzik, absenți, odsutan,
    odsutni, отсутствовал, отсутствовала, отсутствует, отсутствуют, отсутствовали, відсутній, відсутня, відсутні, отсъства, απών, απούσα, puudub, nedalyvavo, nav, yok`,
  excused: `excused, leave of absence, entschuldigt, excusé, excusée, excusés, giustificato, in missione, congedo, missione, omluven, omluvena, omluvený, ospravedlnený,
    usprawiedliwiony, verontschuldigd, justificado, uvědomil, igazoltan távol, motivat, по уважительной причине, уважительная причина`,
  'not-voting': `not voting, did not vote, no vote, no vote recorded, non voting, novote, no show, nicht abgegeben, nichtabgegeben, nicht abgegebene,
    keine stimme, nicht beteiligt, nicht teilgenommen, n'a pas pris part au vote, non votant, non votants, non-votant, non-votants, non votante,
    non votanti, no vota, no votó, niet gestemd, ikke stemt, nie głosował, nie głosowała, nie głosowali, nehlasoval, nehlasovala, nehlasovalo,
    nem szavazott, nu a votat, не голосовал, не голосовала, не голосовали, не голосував, не голосувала, не голосували, ei äänestänyt, nije glasao`,
  invalid: `invalid, ungültig, ungültige, void, spoiled, spoilt, nul, nulle, nullo, nulo, ongeldig, nieważny, neplatný, érvénytelen, недействителен,
    недействительный, недействительные, ugyldig, ogiltig, hylätty, nevažeći`,
};

const known: ReadonlyMap<string, SourceOption> = new Map(
  Object.entries(words).flatMap(([option, list]) =>
    list.split(',').map((word) => [plainWord(word), option as SourceOption] as const),
  ),
);

/**
 * The option that a word of a source tells.
 *
 * @param word - the word, in any of the larger languages of Europe or in Russian: `Enthaltung`, `за`
 * @returns the option; undefined for any other word, and for letters and numbers, which mean something else in every source
 * @example
 * ```ts
 * optionOfWord('Zdržel se') // => 'abstain'
 * optionOfWord('A') // => undefined
 * ```
 */
export function optionOfWord(word: string): SourceOption | undefined {
  return known.get(plainWord(word));
}

/** What stands for an option in the record where the form has none of that name, the nearest first. */
const standIns: Readonly<Partial<Record<SourceOption, readonly string[]>>> = {
  'not-voting': ['not-voting', 'absent'],
  invalid: ['invalid', 'present'],
};

/**
 * The option of the record that stands for one of a source.
 *
 * @param option - the option of the source
 * @param form - the options that the form of the record has
 * @returns the option; undefined if the form has none for it, or it is none: whoever is not a member has no ballot
 */
export function recordOption(option: SourceOption, form: readonly string[]): string | undefined {
  const choices = standIns[option] ?? [option];
  return choices.find((one) => form.includes(one));
}
