import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MissingPackageError } from '../../errors/missing-package-error.js';

/** What is used of the package that reads files in columns. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
}
interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}
interface Connection {
  run(statement: string): Promise<{ getRowsJS(): Promise<unknown[][]>; columnNames(): string[] }>;
  stream(statement: string): Promise<{ fetchChunk(): Promise<Chunk | null> }>;
  closeSync(): void;
}
interface Chunk {
  readonly rowCount: number;
  getColumnVector(column: number): { readonly items: Int32Array };
}

/** The package is no dependency: it is large, and few need it. */
const library: string = '@duckdb/node-api';

/** A database in memory that reads files. */
export interface DuckDbConnection {
  readonly run: (statement: string) => Promise<void>;
  /** The rows of a statement, with the names of its columns. */
  readonly rows: (statement: string) => Promise<{ columns: string[]; rows: unknown[][] }>;
  /** Goes through three columns of whole numbers, some thousand rows at a time. */
  readonly eachChunk: (
    statement: string,
    take: (columns: readonly [Int32Array, Int32Array, Int32Array], rows: number) => void,
  ) => Promise<void>;
}

/** Whether the package that reads files in columns is installed. */
export function hasDuckDb(): boolean {
  return load() !== undefined;
}

/** So much memory DuckDB takes; what is more lies on the disk meanwhile. */
const memory = '2GB';

/**
 * Opens a database in memory, and closes it whatever happens.
 *
 * @throws MissingPackageError when DuckDB is not installed
 */
export async function withDuckDb<Result>(
  use: (connection: DuckDbConnection) => Promise<Result>,
): Promise<Result> {
  const duckdb = load();
  if (duckdb === undefined) {
    throw new MissingPackageError(library, 'reading files in columns');
  }
  const spilled = mkdtempSync(join(tmpdir(), 'sovnarkom-columns-'));
  try {
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      temp_directory: spilled,
      autoinstall_known_extensions: 'false',
    });
    const connection = await instance.connect();
    try {
      return await use(connectionOf(connection));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    rmSync(spilled, { recursive: true, force: true });
  }
}

/** What DuckDB says of a file or statement that it does not take. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What DuckDB gives, or its refusal. */
async function given<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw new Refusal((error as Error).message.split('\n', 1)[0], { cause: error });
  }
}

function connectionOf(connection: Connection): DuckDbConnection {
  return {
    run: async (statement) => void (await given(connection.run(statement))),
    rows: async (statement) => {
      const result = await given(connection.run(statement));
      return { columns: result.columnNames(), rows: await given(result.getRowsJS()) };
    },
    eachChunk: async (statement, take) => {
      const result = await given(connection.stream(statement));
      for (;;) {
        const chunk = await given(result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        const column = (index: number) => chunk.getColumnVector(index).items;
        take([column(0), column(1), column(2)], chunk.rowCount);
      }
    },
  };
}

function load(): DuckDb | undefined {
  try {
    // It is CommonJS: an import would first read all of its files through for the names that they export.
    return createRequire(import.meta.url)(library) as DuckDb;
  } catch (error) {
    // What DuckDB itself asks for and does not find is another fault.
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' && message.includes(`'${library}'`)) return undefined;
    throw error;
  }
}
