import type { Descriptor } from '../records/descriptor.js';
import type { Dataset } from '../records/records.js';
import { recordAsTables, type WrittenTable } from './record-as-tables.js';
import { figuresLeftOut, type WrittenFormat } from './written-format.js';

/** What is used of the package that writes Parquet. */
interface ParquetWriter {
  parquetWriteBuffer(options: {
    readonly columnData: readonly {
      readonly name: string;
      readonly data: readonly (string | bigint | null)[];
      readonly type: 'STRING' | 'INT64';
      readonly nullable: boolean;
    }[];
    readonly kvMetadata: readonly { readonly key: string; readonly value: string }[];
    readonly createdBy: string;
  }): ArrayBuffer;
}

/** It is loaded only where a record is written in its format. */
const writer: string = 'hyparquet-writer';

/**
 * A record as Parquet: a file for each table that has rows, its works as `sources.parquet`, and what its descriptor tells of it as
 * `record.parquet`. Whole numbers are whole numbers of 64 bits, everything else is text; what is not told is null. What the columns mean
 * stands in each file as the metadata `description` and `columns`.
 *
 * @param dataset - the record
 * @param descriptor - its descriptor, as `readDescriptor` gives it
 * @returns the files, and what they cannot hold: the list of figures
 * @example
 * ```ts
 * const { files } = await toParquet(loadDataset(), readDescriptor());
 * String.fromCharCode(...files['votes.parquet'].slice(0, 4)) // => 'PAR1'
 * ```
 */
export async function toParquet(dataset: Dataset, descriptor: Descriptor): Promise<WrittenFormat> {
  const { parquetWriteBuffer } = (await import(writer)) as ParquetWriter;
  const files = recordAsTables(dataset, descriptor).map((table) => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: table.columns.map((column) => columnOf(column, table)),
        kvMetadata: [
          { key: 'description', value: table.description },
          { key: 'columns', value: meanings(table) },
        ],
        createdBy: 'sovnarkom',
      }),
    );
    return [`${table.name}.parquet`, bytes] as const;
  });
  return { files: Object.fromEntries(files), cannotHold: figuresLeftOut(dataset) };
}

function columnOf({ name, type }: WrittenTable['columns'][number], { rows }: WrittenTable) {
  const isNumber = type === 'integer';
  return {
    name,
    type: isNumber ? ('INT64' as const) : ('STRING' as const),
    nullable: true,
    data: rows.map((row) => {
      const value = row[name];
      if (value === undefined) return null;
      return isNumber ? BigInt(value) : String(value);
    }),
  };
}

function meanings({ columns }: WrittenTable): string {
  return JSON.stringify(
    Object.fromEntries(columns.map(({ name, description }) => [name, description])),
  );
}
