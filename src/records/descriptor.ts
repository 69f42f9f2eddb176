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
   * What a value means beyond its type: a date of the record, the identifier of a source, the number of a note that is cited, or
   * records as `table/id`.
   */
  readonly 'sovnarkom:type'?: 'historical-date' | 'source' | 'note' | 'records';
  /** For a date, the column that tells its calendar. */
  readonly 'sovnarkom:calendar'?: string;
}

/** Values of a table that must be found in another. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
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
  };
}

/** The descriptor of a Data Package, as far as the toolkit reads it. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  readonly citation?: string;
  /** `optional` lets a dataset leave values without evidence; the built-in record does not. */
  readonly 'sovnarkom:evidence'?: 'required' | 'optional';
  /** Further forms in which the source prints the names of parties and bodies: abbreviations, other spellings. */
  readonly 'sovnarkom:names'?: readonly string[];
  readonly resources: readonly ResourceDescriptor[];
}

/** A resource that is a table. */
export type TableDescriptor = ResourceDescriptor & {
  readonly schema: NonNullable<ResourceDescriptor['schema']>;
};

/** Whether a resource is a table. */
export function isTable(resource: ResourceDescriptor): resource is TableDescriptor {
  return resource.schema !== undefined;
}

/** The file of a table, by which problems name it; the table's name if the descriptor does not list it. */
export function fileOf(descriptor: Descriptor, table: string): string {
  return descriptor.resources.find((resource) => resource.name === table)?.path ?? table;
}
