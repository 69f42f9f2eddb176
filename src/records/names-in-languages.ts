import type { Problem } from '../errors/dataset-error.js';
import {
  type Descriptor,
  type FieldDescriptor,
  isTable,
  type ResourceDescriptor,
  type TableDescriptor,
} from './descriptor.js';
import { nameStem } from './properties.js';
import { type Rows, rowsOf } from './rule.js';

/** Whether a column holds a name in a language. */
export function isName(field: FieldDescriptor): boolean {
  return field['sovnarkom:type'] === 'name';
}

/**
 * A resource with its names in the languages of a record: columns in others fall away, and none is required where another can stand
 * for it.
 *
 * @param resource - the resource in the form that the toolkit reads, with columns in all languages
 * @param languages - the record's languages, its first before the others; undefined if it does not tell them, which leaves all columns
 * @returns the resource
 */
export function namesInLanguages<T extends ResourceDescriptor>(
  resource: T,
  languages: readonly string[] | undefined,
): T {
  if (!isTable(resource)) return resource;
  const kept = resource.schema.fields.filter(
    (field) => !isName(field) || (languages?.includes(languageOf(field)) ?? true),
  );
  const fields = kept.map((field): FieldDescriptor => {
    const alone = kept.filter((one) => isName(one) && nameStem(one) === nameStem(field)).length < 2;
    if (!isName(field) || alone) return field;
    const { required: _, ...constraints } = field.constraints ?? {};
    return { ...field, constraints };
  });
  return { ...resource, schema: { ...resource.schema, fields } };
}

function languageOf(field: FieldDescriptor): string {
  return field['sovnarkom:language'] ?? '';
}

/** A language by its code (ISO 639): `es`. */
const languageCode = /^[a-z]{2,3}$/;

/**
 * What is wrong with the languages that a descriptor tells.
 *
 * @param languages - what stands there
 * @returns what was expected; undefined if nothing is wrong
 */
export function languagesFault(languages: unknown): string | undefined {
  const sound =
    Array.isArray(languages) &&
    languages.length > 0 &&
    new Set(languages).size === languages.length &&
    languages.every((one) => typeof one === 'string' && languageCode.test(one));
  return sound ? undefined : 'a list of languages of its names, each once, by their codes: en, es';
}

/**
 * The form that the toolkit reads with columns for the names in the languages of a record, too.
 *
 * @param form - the form, with names in the languages of the interface
 * @param languages - the record's languages; undefined if it does not tell them
 * @returns the form; each name has a column more for each language that it lacks, which is not required
 */
export function formInLanguages(
  form: Descriptor,
  languages: readonly string[] | undefined,
): Descriptor {
  const known = languagesOf(form);
  const more = (languages ?? []).filter((one) => !known.includes(one));
  if (more.length === 0) return form;
  const resources = form.resources.map((resource) => {
    if (!isTable(resource)) return resource;
    const { fields } = resource.schema;
    const stems = new Set(fields.filter(isName).map(nameStem));
    const added = [...stems].flatMap((stem) => {
      const [first] = fields.filter((one) => isName(one) && nameStem(one) === stem);
      if (!first) return [];
      const { required: _, ...constraints } = first.constraints ?? {};
      return more.map(
        (language): FieldDescriptor => ({
          ...first,
          name: `${stem}_${language}`,
          description: `${first.description}, or rather in the language ${language}`,
          constraints,
          'sovnarkom:language': language,
        }),
      );
    });
    return { ...resource, schema: { ...resource.schema, fields: [...fields, ...added] } };
  });
  return { ...form, resources };
}

/** The languages in which the form has names. */
function languagesOf(form: Descriptor): string[] {
  const fields = form.resources.filter(isTable).flatMap((table) => table.schema.fields);
  return [...new Set(fields.filter(isName).map(languageOf))];
}

/**
 * Puts the languages of a name in the order in which they stand for one another: the record's first language first.
 *
 * @param fields - the columns of a name
 * @param languages - the record's languages, if it tells them
 * @returns the columns, those of the record's languages first
 */
export function inOrderOfLanguages(
  fields: readonly FieldDescriptor[],
  languages: readonly string[] = [],
): FieldDescriptor[] {
  const place = (field: FieldDescriptor) => {
    const index = languages.indexOf(languageOf(field));
    return index === -1 ? languages.length : index;
  };
  return [...fields].sort((a, b) => place(a) - place(b));
}

/** Names that the form requires are told in a language of the record: in which does not matter. */
export function namesAreTold(rows: Rows, descriptor: Descriptor, form: Descriptor): Problem[] {
  return descriptor.resources.filter(isTable).flatMap((table) => {
    const model = form.resources.filter(isTable).find((one) => one.name === table.name);
    return requiredNames(model, table).flatMap((fields) =>
      rowsOf(rows, table.name).flatMap((row) => {
        const isTold = fields.some((field) => row.values[field.name] !== undefined);
        const isFaulty = fields.every((field) => row.faulty.has(field.name));
        if (isTold || isFaulty) return [];
        const [first] = fields;
        const columns = fields.map((field) => field.name).join(' or ');
        return [
          {
            file: table.path,
            row: row.number,
            column: first?.name ?? '',
            expected: `a value in ${columns} (${first?.description}); the cells are empty`,
          },
        ];
      }),
    );
  });
}

/** The columns of each name that the form requires and that a table has in several languages. */
function requiredNames(form: TableDescriptor | undefined, table: TableDescriptor) {
  const stems = new Set(
    form?.schema.fields
      .filter((field) => isName(field) && field.constraints?.required)
      .map(nameStem),
  );
  return [...stems]
    .map((stem) => table.schema.fields.filter((one) => isName(one) && nameStem(one) === stem))
    .filter((fields) => fields.length > 1);
}
