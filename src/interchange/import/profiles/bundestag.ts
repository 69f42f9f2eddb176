import type { Gathered } from '../gathered.js';
import { hasHeadings, type Profile } from './profile.js';

/** A roll call of the German Bundestag as it publishes them, a workbook each. */
export const bundestag: Profile = {
  name: 'bundestag',
  about:
    'German Bundestag: a workbook a roll call, a mark in ja, nein, Enthaltung, ungültig or nichtabgegeben',
  body: 'Deutscher Bundestag',
  bodyKind: 'assembly',
  columns(table) {
    if (!hasHeadings(table, 'Wahlperiode', 'Sitzungnr', 'Abstimmnr')) return undefined;
    return {
      layout: 'option-columns',
      columns: {
        Wahlperiode: ['session', 'vote'],
        Sitzungnr: ['session', 'vote'],
        Abstimmnr: 'vote',
        'Fraktion/Gruppe': 'party',
        Name: 'family-name',
        Vorname: 'given-name',
        Titel: 'keep',
        ja: 'option:yes',
        nein: 'option:no',
        Enthaltung: 'option:abstain',
        ungültig: 'option:invalid',
        nichtabgegeben: 'option:not-voting',
        Bezeichnung: 'name',
        Bemerkung: 'keep',
      },
    };
  },
  amend(gathered: Gathered) {
    for (const vote of gathered.votes.values()) {
      const [period, sitting, number] = vote.key.split('-');
      vote.title ??= `Abstimmung ${number} der ${sitting}. Sitzung (${period}. Wahlperiode)`;
      const [, year, month, day] = /(\d{4})(\d{2})(\d{2})_\d+\.\w+$/.exec(vote.place.file) ?? [];
      if (vote.date !== undefined || year === undefined) continue;
      vote.date = `${year}-${month}-${day}`;
      gathered.said.push(
        `${vote.place.file}: the day ${vote.date} is that of the name of the file`,
      );
    }
  },
};
