import { type CivilCalendar, civilCalendar } from '../calendar/civil-calendar.js';

/** A field of a table, as Table Schema describes it. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
  /** Whether a value in this field must be supported by a row of the table `evidence`. */
  readonly 'sovnarkom:evidence'?: 'required';
  /**
   * What a value means beyond its type: a date of the record, the identifier of a source, the number of a note that is cited, a
   * record or several as `table/id`, or a name in one of its languages.
   */
  readonly 'sovnarkom:type'?: 'historical-date' | 'source' | 'note' | 'record' | 'records' | 'name';
  /** For a date, the column that tells its calendar. */
  readonly 'sovnarkom:calendar'?: string;
  /** For a name, the language of the column, with which its own name ends: `en` of `label_en`. */
  readonly 'sovnarkom:language'?: string;
  /** For a name, that which stands for it in a language where it is not told, where it is told in another. */
  readonly 'sovnarkom:otherwise'?: string;
  /** `one` where a line break has no place in a text; nor has it in a name. */
  readonly 'sovnarkom:lines'?: 'one';
  /** What an empty cell means, where it means something. */
  readonly 'sovnarkom:default'?: string | number;
  /** The column that must have a value for an empty cell to mean that. */
  readonly 'sovnarkom:default-where'?: string;
}

/** Values of a table that must be found in another. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** Records of another table that each record lists: those whose `field` holds what its own `by` holds. */
export interface ListedRecords {
  readonly resource: string;
  readonly field: string;
  readonly by: string;
}

/** A resource of a Data Package: a table with its schema, or another file. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema?: {
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly 'sovnarkom:lists'?: readonly ListedRecords[];
  };
}

/** The descriptor of a Data Package, as far as the toolkit reads it. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  readonly citation?: string;
  /** The version of the form in which the tables stand, a whole number; 1 if left out, as it was before versions were told. */
  readonly 'sovnarkom:schemaVersion'?: number;
  /** `optional` lets a dataset leave values without evidence; the built-in record does not. */
  readonly 'sovnarkom:evidence'?: 'required' | 'optional';
  /** Further forms in which the source prints the names of parties and bodies: abbreviations, other spellings. */
  readonly 'sovnarkom:names'?: readonly string[];
  /**
   * The calendar in force where the record's events took place: `gregorian` or `julian` throughout, or the last day of the Julian
   * calendar (`1918-01-31`). Gregorian if left out.
   */
  readonly 'sovnarkom:civilCalendar'?: string;
  /**
   * The languages of the record's names, of those that the tables have columns for; one is enough. The first stands for a name that is
   * not told in another. Any of them if left out.
   */
  readonly 'sovnarkom:languages'?: readonly string[];
  readonly resources: readonly ResourceDescriptor[];
}

/** What an identifier is made of: what the pattern of the column says in words. */
export const identifierForm =
  'letters of any alphabet, digits and underscores, with hyphens or points between them';

/** Whether a column holds the identifiers of its table, in the form of which any can be. */
export function isIdentifier({ constraints }: FieldDescriptor): boolean {
  return constraints?.unique === true && (constraints.pattern?.includes('\\p{L}') ?? false);
}

/** A resource that is a table. */
export type TableDescriptor = ResourceDescriptor & {
  readonly schema: NonNullable<ResourceDescriptor['schema']>;
};

/** The tables without which nothing can be measured or drawn, in the order in which they are filled; any may be left out or stay empty. */
export const firstTables: readonly string[] = ['bodies', 'sessions', 'motions', 'votes'];

/** Whether a resource is a table. */
export function isTable(resource: ResourceDescriptor): resource is TableDescriptor {
  return resource.schema !== undefined;
}

/** The calendar that was in force, by a descriptor that is sound. */
export function civilCalendarOf(descriptor: Descriptor): CivilCalendar {
  return civilCalendar(descriptor['sovnarkom:civilCalendar'] ?? 'gregorian');
}

/** The file of a table, by which problems name it; the table's name if the descriptor does not list it. */
export function fileOf(descriptor: Descriptor, table: string): string {
  return descriptor.resources.find((resource) => resource.name === table)?.path ?? table;
}
