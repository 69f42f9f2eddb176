import { audit } from '../audit/audit.js';
import type { Finding } from '../audit/finding.js';
import { withConsequences } from '../audit/under-causes.js';
import { findingsChart, findingsTitle } from '../charts/findings-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'Findings of the audit by what they are about (rows) and by strength: contradictions, of which both sides cannot be true; doubtful, where one side is probably wrong or the meaning is unclear; traps, true but misleading for who counts by script. Each dot is a finding; filled ones were found by general rules, hollow ones noted by a reader. Numbers count the dots of a field.',
  el: 'Ευρήματα του ελέγχου κατά αντικείμενο (σειρές) και ισχύ: αντιφάσεις, όπου δεν μπορεί να αληθεύουν και οι δύο πλευρές· αμφίβολα, όπου η μία είναι πιθανώς εσφαλμένη ή το νόημα ασαφές· παγίδες, αληθή αλλά παραπλανητικά για όποιον μετρά μηχανικά. Κάθε κουκκίδα είναι ένα εύρημα· τις γεμάτες τις βρήκαν γενικοί κανόνες, τις κενές τις σημείωσε αναγνώστης. Οι αριθμοί μετρούν τις κουκκίδες κάθε πεδίου.',
  ru: 'Наблюдения проверки по предмету (строки) и по силе: противоречия, в которых обе стороны не могут быть верны; сомнительное, где одна сторона, вероятно, ошибочна или смысл неясен; ловушки — верное, но вводящее в заблуждение того, кто считает механически. Каждая точка — одно наблюдение; закрашенные найдены общими правилами, пустые замечены читателем. Числа — сколько точек в поле.',
};

const audited = new WeakMap<Dataset, readonly Finding[]>();

/** The findings of the audit, which reads a dataset once. */
function findingsOf(dataset: Dataset): readonly Finding[] {
  const found = audited.get(dataset) ?? audit(dataset);
  audited.set(dataset, found);
  return found;
}

/** What does not add up in the source, by matter and strength. */
export const findings: Figure = {
  name: 'findings',
  notebook: '08-source-criticism',
  title: findingsTitle,
  bodies: ['sovnarkom', 'vtsik', 'fifth-congress-of-soviets', 'cheka-collegium'],
  draw: (dataset, options) => findingsChart(findingsOf(dataset), options),
  caption: (dataset, language) => {
    const found = findingsOf(dataset);
    const ruled = found.filter((one) => one.source === 'rule').length;
    const cases: Text = {
      en: `N = ${found.length} findings, ${ruled} by rules and ${found.length - ruled} by a reader.`,
      el: `N = ${found.length} ευρήματα, ${ruled} από κανόνες και ${found.length - ruled} από αναγνώστη.`,
      ru: `N = ${found.length}: правилами найдено ${ruled}, читателем замечено ${found.length - ruled}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'matter', about: 'What the finding is about' },
      { name: 'strength', about: 'contradiction, doubtful or trap' },
      { name: 'source', about: 'Whether a rule found it, or a reader noted it' },
      { name: 'rule', about: 'The rule that found it' },
      { name: 'finding', about: 'What disagrees, in a sentence' },
      { name: 'consequences', about: 'What else disagrees for the same cause' },
      evidenceColumn,
    ],
    rows: findingsOf(dataset).map((finding) => ({
      matter: finding.matter,
      strength: finding.strength,
      source: finding.source,
      rule: finding.rule,
      finding: finding.text,
      consequences: finding.consequences.map((one) => one.text).join(' ') || undefined,
      evidence: passagesOfFinding(finding).join(' '),
    })),
  }),
};

/** Identifiers of the passages on which the sides of a finding and of its consequences rest, each once. */
export function passagesOfFinding(finding: Finding): string[] {
  const sides = withConsequences([finding]).flatMap((one) => one.sides);
  return [...new Set(sides.flatMap((side) => side.evidence.map((one) => one.passage.id)))];
}
