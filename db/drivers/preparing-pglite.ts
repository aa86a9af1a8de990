import {
  messages,
  PGlite,
  type PGliteOptions,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
  type types,
} from "@electric-sql/pglite";

/** Statements kept ready; the one unused for longest gives way. */
const MOST_KEPT = 400;
/** Inserts of many rows are rarely said twice and take megabytes to keep. */
const LONGEST_KEPT = 12_000;
/** Only these can be planned again and again; everything else goes PGlite's own way. */
const KEPT = /^\s*(?:select|insert|update|delete|with)\b/i;
/** The tables changed since it was prepared; the name is unknown. */
const OUTDATED = new Set(["0A000", "26000"]);
const STATEMENT = "S";

interface Prepared {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  /** What each answer looks like, null where it has no rows. */
  readonly rows: messages.RowDescriptionMessage | null;
}

/**
 * PGlite that prepares a statement once and sends each later use in one message. PGlite itself parses every query anew and
 * crosses into WebAssembly six times for it, which costs more than a small query does. Plans are still made for the values
 * of each use. Figures in docs/decisions/small-queries-are-prepared-once.md.
 */
export class PreparingPGlite extends PGlite {
  readonly #prepared = new Map<string, Prepared>();
  #count = 0;

  constructor(options: PGliteOptions) {
    super({ ...options, startParams: [...PGlite.defaultStartParams, "-c", "plan_cache_mode=force_custom_plan"] });
  }

  override async query<T>(text: string, values: unknown[] = [], options: QueryOptions = {}): Promise<Results<T>> {
    if (!isKept(text, options)) return super.query<T>(text, values, options);
    await this._checkReady();
    return this._runExclusiveTransaction(() =>
      this.#run<T>(text, values, options, true).catch((error: unknown) => {
        if (isOutdated(error)) return this.#run<T>(text, values, options, true);
        throw error;
      }),
    );
  }

  override transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return super.transaction((tx) =>
      work({
        query: async <R>(text: string, values: unknown[] = [], options: QueryOptions = {}) => {
          // PGlite's own way refuses a transaction that has ended.
          if (tx.closed || !isKept(text, options)) return tx.query<R>(text, values, options);
          return this.#run<R>(text, values, options, false);
        },
        sql: tx.sql,
        exec: tx.exec,
        rollback: tx.rollback,
        listen: tx.listen,
        get closed() {
          return tx.closed;
        },
      }),
    );
  }

  async #run<T>(text: string, values: unknown[], options: QueryOptions, syncToFs: boolean): Promise<Results<T>> {
    return this._runExclusiveQuery(async () => {
      const prepared = this.#prepared.get(text) ?? (await this.#prepare(text));
      // The most recently used stand last.
      this.#prepared.delete(text);
      this.#prepared.set(text, prepared);
      const { bind, execute, sync } = protocol.serialize;
      try {
        const answer = await this.#send([
          bind({ statement: prepared.name, values: this.#written(values, prepared, options) }),
          execute({}),
          sync(),
        ]);
        if (syncToFs) await this.syncToFs();
        const rows = prepared.rows === null ? [] : [prepared.rows];
        const [result] = parse.parseResults(
          [...rows, ...answer],
          this.#readers(prepared, options),
          options.rowMode === undefined ? {} : { rowMode: options.rowMode },
        ) as Results<T>[];
        if (result === undefined) throw new Error("The database gave no answer.");
        return result;
      } catch (error) {
        if (isOutdated(error)) this.#prepared.delete(text);
        throw error;
      }
    });
  }

  async #prepare(text: string): Promise<Prepared> {
    const { serialize } = protocol;
    const name = `kept_${this.#count++}`;
    const [oldest] = this.#prepared;
    const isFull = oldest !== undefined && this.#prepared.size >= MOST_KEPT;
    // It is closed even where the new one turns out to be wrong.
    if (isFull) this.#prepared.delete(oldest[0]);
    const answer = await this.#send([
      ...(isFull ? [serialize.close({ type: STATEMENT, name: oldest[1].name })] : []),
      serialize.parse({ name, text }),
      serialize.describe({ type: STATEMENT, name }),
      serialize.sync(),
    ]);
    return {
      name,
      parameterTypes: parse.parseDescribeStatementResults(answer),
      rows: answer.find((message) => message instanceof messages.RowDescriptionMessage) ?? null,
    };
  }

  #send(parts: readonly Uint8Array[]): Promise<messages.BackendMessage[]> {
    return this.execProtocolStream(Buffer.concat(parts), { syncToFs: false });
  }

  /** Only those of the columns: PGlite would copy all its three hundred for every query. */
  #readers({ rows }: Prepared, { parsers }: QueryOptions): Record<number | string, types.Parser> {
    const readers: Record<number | string, types.Parser> = {};
    for (const { dataTypeID } of rows?.fields ?? []) {
      const read = parsers?.[dataTypeID] ?? this.parsers[dataTypeID];
      if (read !== undefined) readers[dataTypeID] = read;
    }
    return readers;
  }

  #written(values: unknown[], { parameterTypes }: Prepared, { serializers }: QueryOptions) {
    return values.map((value, at) => {
      if (value === null || value === undefined) return null;
      const type = parameterTypes[at] ?? 0;
      const write = serializers?.[type] ?? this.serializers[type];
      return write === undefined ? String(value) : write(value);
    });
  }
}

const isKept = (text: string, { blob, paramTypes, onNotice }: QueryOptions) =>
  text.length <= LONGEST_KEPT &&
  blob === undefined &&
  paramTypes === undefined &&
  onNotice === undefined &&
  KEPT.test(text);

const isOutdated = (error: unknown) => error instanceof messages.DatabaseError && OUTDATED.has(error.code ?? "");
