/**
 * Disk reserve
 * ============
 *
 * The database writes the rest of its log when it is closed, and aborts the whole process where the disk is full. So a
 * little room is kept in a file beside it, and given free when writing has failed: then closing works, and the program
 * can end with a message. What was cut off in the log is dropped when the database is opened next.
 */
import { rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const reservedBytes = 65_536;
/** What a log of many small patches took in the file, compared with the log (5 times), and some more. */
const growth = 8;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

export class DiskReserve {
  readonly #database: string;
  readonly #file: string;

  constructor(databasePath: string) {
    this.#database = databasePath;
    this.#file = `${databasePath}.reserve`;
  }

  /**
   * Whether the log fits into the file. One that was begun and had no room, with the program ending as if all were well, was
   * found whole the next time; two after each other damaged the file for good (0.19.1).
   */
  hasRoom(): boolean {
    const log = sizeOf(`${this.#database}.wal`) + sizeOf(`${this.#database}.wal.checkpoint`);
    if (log === 0) return true;
    const { bavail, bsize } = statfsSync(dirname(this.#database));
    return bavail * bsize > growth * log + sizeOf(this.#database);
  }

  /** Where even this does not fit, the first write will say so. */
  keep(): void {
    try {
      writeFileSync(this.#file, Buffer.alloc(reservedBytes, 1));
    } catch {
      this.free();
    }
  }

  free(): void {
    rmSync(this.#file, { force: true });
  }
}
