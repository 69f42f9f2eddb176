// The built-in record with hostile texts in the place of everything that is text in it: names, labels, quotes, notes, works, the words
// of its figures. Numbers, dates, identifiers and codes are as they were, so that every kind of figure is drawn of it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const data = resolve(import.meta.dirname, '../data');

/** A host that is none: what asks it for anything shows itself. */
export const hostileHost = 'x.invalid';

/** Texts that one reader or another would take for code. What is run of them sets or calls `hit`. */
export const hostileTexts = [
  '</script><script>hit()//',
  '<img src=x onerror=hit=1>',
  '"+hit(1)+"',
  "'+hit(1)+'",
  '" onmouseover="hit=1',
  'javascript:hit()',
  `url(http://${hostileHost}/a)`,
  `<style>@import"//${hostileHost}`,
  '<svg/onload=hit=1>',
  '<a href=javascript:hit()>',
  '\\"+hit(1)+\\"',
  '\\',
  '$'.concat('{hit(1)}'),
  '{{hit(1)}}',
  "$&$'$`",
  ']]><b>',
  '<!--',
  '&lt;b&gt;&#60;',
  '\u202Etxt.exe',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '=1+1',
  '\\input{/etc/hosts}',
  '\\write18{hit}%',
  '^^M$_{',
];

/** Fields of tables that hold words. The names of bodies, parties and people are short in charts: so are these. */
const wordy = /^(?:name|full_name|label)_|^(?:note|text|description|group|manner|afterwards_text)$/;
const alsoWordy =
  /^(?:matter|part_of_day|spelling|post|as_printed|unit|explanation|quote|gloss|words|remark|locator|reasoning|decides_by)$/;

/**
 * Writes the record into a folder.
 *
 * @param folder - an empty folder
 */
export function writeHostileRecord(folder) {
  cpSync(data, folder, { recursive: true });
  let count = 0;
  /** Another text each time, told apart by a number: names must differ. */
  const next = (texts = hostileTexts) => {
    const text = texts[count % texts.length];
    count += 1;
    return `${text} ${count}`;
  };
  const { resources, ...rest } = readJson(folder, 'datapackage.json');
  for (const { path, schema } of resources) {
    if (!schema) continue;
    const rows = parse(readFileSync(join(folder, path), 'utf8'), { columns: true });
    const columns = schema.fields.map(({ name }) => name);
    const words = schema.fields.filter(isWordy).map(({ name }) => name);
    const hostile = rows.map((row) =>
      Object.fromEntries(
        columns.map((name) => [
          name,
          words.includes(name) && row[name] !== '' ? next(textsIn(name)) : row[name],
        ]),
      ),
    );
    writeFileSync(join(folder, path), stringify(hostile, { header: true, columns }));
  }
  const sources = readJson(folder, 'sources.json');
  writeJson(
    folder,
    'sources.json',
    sources.map((source) => hostileWork(source, next)),
  );
  const { figures, notebooks } = readJson(folder, 'figures.json');
  writeJson(folder, 'figures.json', {
    title: everyLanguage(next),
    notebooks: Object.fromEntries(
      Object.keys(notebooks).map((notebook) => [notebook, everyLanguage(next)]),
    ),
    figures: figures.map((figure) => ({
      ...figure,
      words: Object.fromEntries(
        ['title', 'subtitle', 'shown', 'remark'].map((name) => [name, everyLanguage(next)]),
      ),
    })),
  });
  const told = ['title', 'description', 'citation'].map((name) => [name, next()]);
  writeJson(folder, 'datapackage.json', { ...rest, ...Object.fromEntries(told), resources });
}

/** Names beside those in English are the shorter ones: in Greek and Russian the words about them need more room. */
function textsIn(column) {
  return /_(?:el|ru)$/.test(column) ? hostileTexts.filter((text) => text.length < 6) : hostileTexts;
}

function isWordy({ name, type, constraints }) {
  return type === 'string' && !constraints?.enum && (wordy.test(name) || alsoWordy.test(name));
}

function hostileWork(source, next) {
  const kept = ['id', 'type', 'issued', 'author', 'editor'];
  const entries = Object.entries(source).map(([key, value]) => [
    key,
    kept.includes(key) || typeof value !== 'string' ? value : next(),
  ]);
  return {
    ...Object.fromEntries(entries),
    URL: 'https://example.org/"><img src=x onerror=hit(1)>',
    author: [{ family: next(), given: next() }],
  };
}

/** Places for numbers in the words of a figure are written in braces, and those that it does not know are refused. */
function everyLanguage(next) {
  return Object.fromEntries(
    ['en', 'el', 'ru'].map((language) => [language, next().replaceAll('{hit', '{ hit')]),
  );
}

function readJson(folder, file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function writeJson(folder, file, content) {
  writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
}
