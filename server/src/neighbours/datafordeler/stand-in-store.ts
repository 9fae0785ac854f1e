import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

/** A row of what a stand-in holds. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** What the stand-ins hold: addresses, properties, owners. */
export interface StandInStore {
  /** Asks in SQL; nothing is found before something has been filled in. */
  list(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  close(): void;
}

interface Opened {
  readonly database: DatabaseSync;
  readonly statements: Map<string, StatementSync>;
  readonly file: string;
}

/**
 * Opens what the stand-ins hold, an SQLite file of its own: another party's register has no place in ours. Read only; when the
 * file has been replaced, the new one is read.
 */
export function openStandInStore(path: string): StandInStore {
  let opened: Opened | undefined;
  const close = () => {
    opened?.database.close();
    opened = undefined;
  };
  const current = (): Opened | undefined => {
    const found = statSync(path, { throwIfNoEntry: false });
    const file = found && `${found.ino} ${found.mtimeMs}`;
    if (opened !== undefined && opened.file === file) return opened;
    close();
    if (file === undefined) return undefined;
    opened = { database: new DatabaseSync(path, { readOnly: true }), statements: new Map(), file };
    return opened;
  };
  return {
    list(sql, ...values) {
      const { database, statements } = current() ?? {};
      if (database === undefined || statements === undefined) return [];
      const statement = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, statement);
      return statement.all(...values);
    },
    close,
  };
}
