import { plainWord } from './plain-word.js';

/**
 * Words that people write for the coded values of a record, by the value. What ballots and results are called stands in
 * `ballot-options.ts` and `vote-results.ts`; a value that is written as it is coded needs no word here.
 */
const words: Readonly<Record<string, string>> = {
  // result, and what is not told anywhere
  'not-told':
    'unknown, not known, unclear, untold, not told, unbekannt, inconnu, неизвестно, άγνωστο',
  superseded: 'replaced, overtaken, ersetzt',
  reconsidered: 'reopened, revisited',
  // bounds
  exact: 'exactly, precise, precisely, genau, exactement, точно, ακριβώς',
  'at-least':
    'minimum, min, at least, no fewer than, not less than, or more, mindestens, au moins, не менее, минимум, τουλάχιστον',
  'at-most':
    'maximum, max, at most, up to, no more than, or fewer, höchstens, au plus, не более, максимум, το πολύ',
  about:
    'circa, ca, c, approximately, approx, roughly, around, nearly, almost, etwa, ungefähr, environ, около, примерно, περίπου',
  // calendars
  julian: 'old style, o s, os, julianisch, alter stil, ст ст, старый стиль, ιουλιανό',
  gregorian: 'new style, n s, ns, gregorianisch, neuer stil, н ст, новый стиль, γρηγοριανό',
  civil: 'in force, official calendar, bürgerlich, гражданский',
  // rules
  'more-than': 'more than, over, above, greater than, mehr als, plus de, более, περισσότερο από',
  votes:
    'votes cast, cast, voting, those voting, abgegebene stimmen, suffrages exprimés, голоса, поданные голоса',
  present:
    'those present, members present, attending, in attendance, die anwesenden, присутствующие, παρόντες',
  members:
    'all members, membership, whole membership, total membership, statutory, seats, mitglieder, membres, члены, μέλη',
  count: 'counted, they count, included, yes, true, ja, да, ναι',
  'do-not-count':
    'not counted, do not count, ignored, excluded, left out, no, false, nein, нет, όχι',
  rejects: 'rejected, fails, failed, lost, falls, no, abgelehnt, отклонено',
  adopts: 'adopted, passes, passed, carried, yes, angenommen, принято',
  'chair-decides':
    'chair, chairman, chairperson, president, speaker, casting vote, vorsitzender, präsident, stichentscheid, председатель, πρόεδρος',
  open: 'undecided, unknown, not told, offen',
  // evidence
  stated: 'explicit, explicitly, certain, sure, direct, quoted, verbatim, literal, said',
  inferred: 'implied, implicit, deduced, probable, probably, likely, assumed, guessed, interpreted',
  computed: 'calculated, derived, summed, sum, arithmetic, counted',
  // bodies
  cabinet:
    'government, council of ministers, kabinett, regierung, gouvernement, правительство, κυβέρνηση',
  assembly:
    'parliament, chamber, house, senate, diet, legislature, parlament, kammer, assemblée, парламент, собрание, βουλή',
  soviet:
    'council, city council, town council, rat, stadtrat, gemeinderat, conseil, совет, συμβούλιο',
  congress: 'conference, convention, kongress, congrès, съезд, συνέδριο',
  commission: 'working group, ausschuss, kommission, комиссия, επιτροπή',
  collegium: 'board, faculty board, kollegium, collège, коллегия',
  commissariat:
    'ministry, department, ministerium, ministère, комиссариат, министерство, υπουργείο',
  presidium: 'bureau, steering committee, präsidium, президиум, προεδρείο',
  // motions
  resolution:
    'motion, declaration, decision, statement, entschließung, antrag, beschluss, résolution, резолюция, ψήφισμα',
  decree: 'ordinance, edict, regulation, verordnung, erlass, décret, декрет, указ, διάταγμα',
  law: 'act, bill, statute, legislation, gesetz, gesetzentwurf, loi, закон, νόμος',
  confidence:
    'vote of confidence, no confidence, censure, vertrauensfrage, confiance, доверие, εμπιστοσύνη',
  appointment:
    'election, nomination, confirmation, ernennung, wahl, nomination, назначение, διορισμός',
  budget:
    'finance, appropriation, appropriations, estimates, money, haushalt, бюджет, προϋπολογισμός',
  treaty: 'convention, accord, peace treaty, ratification, vertrag, traité, договор, συνθήκη',
  constitution: 'constitutional amendment, constitutional, verfassung, конституция, σύνταγμα',
  other:
    'misc, miscellaneous, procedure, procedural, various, sonstiges, divers, другое, прочее, άλλο',
  // what a vote is worth
  decisive: 'full, voting, deciding, with vote, stimmberechtigt, решающий, αποφασιστική',
  advisory:
    'consultative, consulting, non voting, without vote, beratend, совещательный, συμβουλευτική',
  // seats
  contested: 'disputed, claimed, umstritten, оспаривается',
  adjusted: 'corrected, recomputed, bereinigt',
  filled: 'taken, occupied, seated, besetzt',
  'to-follow': 'vacant, empty, pending, reserved, unbesetzt, вакантно',
  // what became of a decision
  'carried-out': 'implemented, executed, done, fulfilled, ausgeführt, исполнено, выполнено',
  'partly-carried-out': 'partly implemented, partially, in part, teilweise',
  'not-carried-out': 'not implemented, ignored, not executed, nicht ausgeführt, не исполнено',
  reversed: 'revoked, repealed, annulled, overturned, aufgehoben, отменено',
};

/**
 * The coded values that a word may mean, of any column.
 *
 * @param word - the word
 * @returns the values, in the order of the table of words; none for a word that is not known
 * @example
 * ```ts
 * codesOfWord('casting vote') // => ['chair-decides']
 * ```
 */
export function codesOfWord(word: string): readonly string[] {
  return known.get(plainWord(word)) ?? [];
}

const known = new Map<string, string[]>();
for (const [code, list] of Object.entries(words)) {
  for (const word of [code, ...list.split(',')].map(plainWord)) {
    known.set(word, [...new Set([...(known.get(word) ?? []), code])]);
  }
}
