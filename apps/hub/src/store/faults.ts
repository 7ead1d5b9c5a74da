import { Problem } from '@antiracism-kit/schema';

// Disk full, failed or read-only, file locked by somebody else, file gone.
const sqlite = /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|CORRUPT|NOTADB|PROTOCOL)/;
// Connection (08), resources such as disk full (53), operator (57), system (58), read-only (25006), gone before the answer.
const postgres = /^(08|53|57|58|25006|XX)/;
const network = /^(E[A-Z]+)$/;

/** Whether a fault is the storage being away or full, which passes, and not a mistake in what was asked. */
export function isStorageFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    sqlite.test(code) ||
    postgres.test(code) ||
    network.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect|The database connection is not open)/.test(
      error.message,
    )
  );
}

/** Whether the disk has no room left. */
export const isFull = (error: unknown): boolean => (error as { code?: string }).code === 'SQLITE_FULL';

/** Whether nothing that the connection to the file remembers can be trusted any more. */
export const isConnectionLost = (error: unknown): boolean =>
  /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY_DBMOVED)/.test((error as { code?: string }).code ?? '');

/** The problem that the visitor is told of when storage is away; every other error stays as it is. */
export function asProblem(error: unknown): unknown {
  if (!isStorageFault(error)) return error;
  const problem = new Problem('unavailable');
  problem.cause = error;
  return problem;
}

// Serialisation failure and deadlock.
const again = new Set(['40001', '40P01']);

/** Whether two transactions got in each other's way and this one, taken back, can simply run again. */
export const mayRunAgain = (error: unknown): boolean => again.has((error as { code?: string }).code ?? '');
