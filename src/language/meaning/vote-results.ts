import { plainWord } from './plain-word.js';

const words = {
  adopted: `adopted, passed, pass, agreed, agreed to, accepted, carried, approved, enacted, confirmed, yes, angenommen, zugestimmt, beschlossen, adopté, adoptée, approuvé,
    aprobado, aprobada, aprovado, aprovada, approvato, approvata, aangenomen, bifall, antagen, bifallen, vedtaget, vedtatt, hyväksytty, przyjęto, przyjęty, przyjęta, uchwalono,
    přijato, přijat, schváleno, prijaté, schválené, elfogadva, elfogadta, adoptat, admis, aprobat, usvojeno, prihvaćeno, sprejeto, принято, принят, принята, утверждено, прийнято, прийнятий, прието,
    εγκρίθηκε, υιοθετήθηκε, vastu võetud, priimta, pieņemts, kabul edildi, bill passed, joint resolution passed, motion agreed to, nomination confirmed, amendment agreed to, cloture motion agreed to`,
  rejected: `rejected, failed, fail, defeated, negatived, not agreed to, lost, not passed, not adopted, no, abgelehnt, verworfen, nicht angenommen, rejeté, rejetée, repoussé, rechazado, rechazada, rejeitado, rejeitada,
    respinto, respinta, verworpen, avslag, avslaget, avslagen, forkastet, nedstemt, hylätty, odrzucono, odrzucony, odrzucona, nie przyjęto, zamítnuto, zamítnut, nepřijato, zamietnuté, neprijaté,
    elutasítva, elutasította, respins, odbijeno, zavrnjeno, отклонено, отклонен, отклонена, не принято, не принят, відхилено, не прийнято, отхвърлено, απορρίφθηκε, καταψηφίστηκε, tagasi lükatud, atmesta, noraidīts, reddedildi,
    amendment rejected, motion rejected, cloture motion rejected, cloture not invoked`,
  withdrawn:
    'withdrawn, zurückgezogen, retiré, retirada, ritirato, ritirata, ingetrokken, wycofano, stažen, staženo, visszavonva, retras, povučeno, снято, снят, отозвано, αποσύρθηκε',
  deferred:
    'deferred, adjourned, postponed, tabled, vertagt, verschoben, ajourné, reporté, aplazado, rinviato, uitgesteld, bordlagt, odroczono, odroczony, odročeno, elhalasztva, amânat, odgođeno, отложено, отложен, перенесено, αναβλήθηκε',
} as const;

/** A result that words of a source tell. */
export type ToldResult = keyof typeof words;

const known: ReadonlyMap<string, ToldResult> = new Map(
  (Object.entries(words) as [ToldResult, string][]).flatMap(([result, list]) =>
    list.split(',').map((word) => [plainWord(word), result] as const),
  ),
);

/**
 * The result of a vote that a word of a source tells.
 *
 * @param word - the word, in any of the larger languages of Europe or in Russian: `angenommen`, `принято`
 * @returns the result; undefined for any other word
 * @example
 * ```ts
 * resultOfWord('Zamítnuto') // => 'rejected'
 * ```
 */
export function resultOfWord(word: string): ToldResult | undefined {
  return known.get(plainWord(word));
}
