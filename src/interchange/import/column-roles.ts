import { plainWord } from '../../language/meaning/plain-word.js';

/** What a column of a file tells. */
export type ColumnRole =
  | 'body'
  | 'session'
  | 'date'
  | 'vote'
  | 'title'
  | 'text'
  | 'result'
  | 'rule'
  | 'yes'
  | 'no'
  | 'abstain'
  | 'person'
  | 'name'
  | 'family-name'
  | 'given-name'
  | 'party'
  | 'from'
  | 'to'
  | 'option'
  | 'weight'
  | 'option:yes'
  | 'option:no'
  | 'option:abstain'
  | 'option:absent'
  | 'option:excused'
  | 'option:present'
  | 'option:not-voting'
  | 'option:invalid'
  | 'ballots'
  | 'keep'
  | 'leave';

/** The roles that a mapping may name, each with what it means. */
export const columnRoles: Readonly<Record<ColumnRole, string>> = {
  body: 'the body that votes',
  session: 'what names the session: its number; several columns may',
  date: 'the day of the vote',
  vote: 'what names the vote: its number; several columns may',
  title: 'short name of what is voted on',
  text: 'what the motion says',
  result: 'what was decided',
  rule: 'what the motion needed: 2/3, simple majority',
  yes: 'votes for',
  no: 'votes against',
  abstain: 'abstentions',
  person: 'what names the person: a number; several columns may',
  name: 'name of the person',
  'family-name': 'family name',
  'given-name': 'given name',
  party: 'party or group',
  from: 'first day of the person in the body',
  to: 'last day of the person in the body',
  option: 'how the person voted',
  weight: 'how many votes the ballot is worth',
  'option:yes': 'a mark where the person voted yes',
  'option:no': 'a mark where the person voted no',
  'option:abstain': 'a mark where the person abstained',
  'option:absent': 'a mark where the person was absent',
  'option:excused': 'a mark where the person was excused',
  'option:present': 'a mark where the person was present and did not vote',
  'option:not-voting': 'a mark where the person did not vote',
  'option:invalid': 'a mark where the ballot was invalid',
  ballots: 'the ballots of one vote, or in a table of votes those of one person',
  keep: 'kept, in the column note',
  leave: 'left out',
};

/** Words of headings, by what they tell; the option words of ballots are counts where numbers stand below them. */
const words = {
  body: `body, chamber, committee, organ, gremium, ausschuss, organe, assembly, chambre, cámara, camera, kammer, izba, komora, палата, орган, комитет,
    house, council, rat`,
  session: `session, sitting, meeting, sitzung, sitzungnr, sitzungsnr, sitzungsnummer, wahlperiode, séance, séance n, sesión, sessão, seduta, zitting,
    vergadering, möte, sammanträde, møde, møte, istunto, posiedzenie, schůze, schůze č, schôdza, ülés, ședință, sjednica, заседание,
    засідання, сессия, συνεδρίαση, congress, legislature, term, termin, kadencja`,
  date: `date, day, datum, tag, jour, fecha, data, giorno, dato, päivä, päivämäärä, dátum, дата, день, ημερομηνία, kuupäev, datums, tarih, timestamp, when,
    vote date, date of vote, dag, nap`,
  vote: `vote, roll call, rollcall, rollnumber, roll, division, abstimmung, abstimmnr, abstimmungsnummer, scrutin, votazione, votación,
    votação, stemming, omröstning, votering, afstemning, äänestys, głosowanie, hlasování, hlasovanie, szavazás, vot, glasovanje,
    glasanje, голосование, голосування, ψηφοφορία, hääletus, balsavimas, balsojums, poll, number, nr, nummer, numéro, número, numero, č, №, n,
    rcid, resolution, vote event`,
  title: `title, motion, question, subject, label, name of motion, item, matter, agenda item, what, proposal, bill, antrag, gegenstand, titel, betreff,
    thema, bezeichnung der abstimmung, objet, titre, sujet, proposition, oggetto, titolo, asunto, título, titulo, propuesta, moción, proposta, assunto,
    onderwerp, motie, voorstel, ärende, förslag, punkt, sag, forslag, emne, asia, esitys, temat, tytuł, wniosek, uchwała, tytuł głosowania, název, návrh, předmět,
    název hlasování, bod, názov, tárgy, javaslat, indítvány, cím, titlu, subiect, moțiune, predmet, prijedlog, naziv, вопрос, предложение, тема,
    наименование, название, повестка, постановление, питання, назва, въпрос, θέμα, πρόταση, τίτλος, küsimus, eelnõu, klausimas, jautājums, short,
    display title, vote desc, konu`,
  text: `text, description, wording, beschreibung, wortlaut, texte, descripción, texto, testo, descrizione, beskrivning, beskrivelse, tekst,
    kuvaus, opis, popis, szöveg, leírás, descriere, текст, описание, опис, descr, dtl desc, κείμενο`,
  result: `result, outcome, decision, decided, ergebnis, resultat, beschluss, résultat, sort, décision, resultado, esito, risultato, decisione,
    uitslag, resultaat, besluit, utfall, beslut, afgørelse, tulos, päätös, wynik, decyzja, výsledek, výsledok, eredmény, rezultat, rezultatas, odluka,
    результат, решение, итог, рішення, αποτέλεσμα, απόφαση, tulemus, rezultāts, sonuç, vote result, passed, adopted`,
  rule: `rule, majority, majority required, required majority, requirement, erforderliche mehrheit, mehrheit, majorité, majorité requise, mayoría,
    mayoría requerida, maioria, maggioranza, meerderheid, flertall, flertal, majoritet, enemmistö, większość, većina, většina, väčšina, többség, majoritate,
    большинство, більшість, мнозинство, πλειοψηφία`,
  weight: `weight, voting weight, gewicht, stimmgewicht, poids, pondération, peso, ponderación, gewicht stem,
    vikt, vægt, vekt, paino, waga, váha, súly, pondere, težina, вес, вес голоса, вага, тегло, βάρος`,
  person: `person, member, mp, mep, deputy, representative, senator, legislator, politician, voter, delegate, councillor, councilor, speaker, abgeordneter,
    abgeordnete, mitglied, mdb, stadtrat, député, députée, parlementaire, membre, diputado, diputada, miembro, concejal, deputado, membro, deputato, onorevole, senatore,
    kamerlid, lid, raadslid, ledamot, medlem, folketingsmedlem, representant, kansanedustaja, edustaja, poseł, posel, radny, członek, poslanec, zastupitel, člen, képviselő, deputat,
    parlamentar, zastupnik, poslanik, vijećnik, депутат, член, делегат, народний депутат, βουλευτής, μέλος, liige, narys, deputāts, icpsr, country, ccode,
    ms code, üye, milletvekili`,
  name: `name, full name, fullname, member name, bioname, displayname, mp name, namn, navn, nimi, nom complet, nombre completo, nome, naam, imię i nazwisko, nazwisko i imię,
    jméno a příjmení, příjmení a jméno, meno a priezvisko, jméno poslance, név, nume, nume și prenume, ime i prezime, имя, фио, ф и о, фамилия имя отчество, прізвище ім я по батькові,
    піб, име, όνομα, ονοματεπώνυμο, vardas, vārds, countryname, ms name, politician name, who, adı soyadı, nombre y apellidos, nom et prénom, name vorname, naziv imena`,
  'family-name': `family name, surname, last name, lastname, nachname, familienname, nom de famille, nom, apellido, apellidos, cognome, apelido, achternaam, efternamn, efternavn,
    etternavn, sukunimi, nazwisko, příjmení, prijmeni, priezvisko, vezetéknév, prezime, priimek, фамилия, прізвище, фамилно име, επώνυμο, perekonnanimi, pavardė, uzvārds, soyadı`,
  'given-name': `given name, first name, firstname, forename, vorname, prénom, prenom, nombre, prenome, voornaam, förnamn, fornavn, etunimi, imię, jméno, jmeno, meno, keresztnév, utónév,
    prenume, ime, имя отчество, ім я, eesnimi, adı`,
  party: `party, group, parliamentary group, political group, faction, fraktion, fraktion gruppe, gruppe, partei, klub, parti, groupe, groupe politique, partido, grupo,
    grupo parlamentario, bancada, partito, gruppo, gruppo parlamentare, fractie, partij, partigrupp, puolue, eduskuntaryhmä, ryhmä, partia, koło, strana, poslanecký klub, klub poslanecký,
    párt, frakció, képviselőcsoport, partid, grup, grup parlamentar, stranka, poslanička grupa, партия, фракция, группа, партія, фракція, партийная принадлежность, κόμμα, erakond, fraktsioon,
    frakcija, partija, partei gruppe, affiliation, group code, party code`,
  from: 'from, since, start, start date, begin, von, seit, beginn, début, depuis, desde, inizio, dal, van, sinds, från, fra, od, od kdy, с, от, з, începând',
  to: 'to, until, till, end, end date, bis, ende, fin, hasta, fine, al, tot, einde, till och med, do, do kdy, до, по, până',
  option: `option, ballot, position, choice, vote cast, stimme, stimmverhalten, stimmabgabe, votum, voto, position de vote, stem, röst, rösta, stemme, ääni, głos, hlas, szavazat, voturi,
    glas, голос, vote, abstimmung, votazione, votación, votação, stemming, votering, afstemning, äänestys, głosowanie, hlasování,
    hlasovanie, szavazás, vot, glasovanje, glasanje, голосование, голосування, ψηφοφορία, hääletus, результат голосования, ψήφος, hääl, balsas, balss, oy, how voted, cast code, ms vote, how`,
} as const satisfies Partial<Record<ColumnRole, string>>;

type WordedRole = keyof typeof words;

const known = new Map<string, WordedRole[]>();
for (const [role, list] of Object.entries(words) as [WordedRole, string][]) {
  for (const word of list.split(',').map(plainWord)) {
    known.set(word, [...(known.get(word) ?? []), role]);
  }
}

/** Endings of a heading that tell a number or code by which something is known. */
const identifiers = new Set('id ids identifier key code nr no number num nummer uid'.split(' '));

/** What has a number by which a person is known, and is none itself. */
const seats = new Set(['mandate', 'mandat', 'mandato', 'mandaat']);

/** What the last word of a heading tells, whatever stands before it. */
const endings: readonly ColumnRole[] = ['date', 'title', 'text', 'result', 'party', 'from', 'to'];

/**
 * What a heading may tell, by its words, the likeliest first.
 *
 * @param heading - the heading
 * @returns the roles; none where the words are not known
 * @example
 * ```ts
 * rolesOfHeading('Fraktion/Gruppe') // => ['party']
 * rolesOfHeading('poll_title') // => ['title']
 * rolesOfHeading('constituency_name') // => []
 * ```
 */
export function rolesOfHeading(heading: string): WordedRole[] {
  if (isNumberSign(heading)) return ['vote'];
  const word = wordsOf(heading);
  const whole = known.get(plainWord(heading)) ?? known.get(word);
  if (whole) return whole;
  const parts = word.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return [];
  const before = parts.slice(0, -1).join(' ');
  if (identifiers.has(last)) {
    if (seats.has(before)) return ['person'];
    const named = known.get(before) ?? [];
    return named.filter((role) => ['vote', 'person', 'session', 'body', 'party'].includes(role));
  }
  const ending = known.get(last) ?? [];
  const isOfPerson = known.get(before)?.includes('person');
  return ending.filter((role) => endings.includes(role) || (role === 'name' && isOfPerson));
}

/**
 * Whether a heading is short for number, and not the word no.
 *
 * @param heading - the heading
 * @example
 * ```ts
 * ['No.', 'N°', 'No'].map(isNumberSign) // => [true, true, false]
 * ```
 */
export function isNumberSign(heading: string): boolean {
  return /^n(?:o\.|[°º]\.?|o[°º])$/i.test(heading.trim());
}

/** The words of a heading; what stands in CamelCase is words, too. */
function wordsOf(heading: string): string {
  return plainWord(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** Whether a heading names a number or code of something: `poll_id`. */
export function isIdentifierHeading(heading: string): boolean {
  return identifiers.has(wordsOf(heading).split(' ').at(-1) ?? '');
}
