/**
 * Disk reserve
 * ============
 *
 * The database writes the rest of its log when it is closed, and aborts the whole process where the disk is full. So a
 * little room is kept in a file beside it, and given free when writing has failed: then closing works, and the program
 * can end with a message. What was cut off in the log is dropped when the database is opened next.
 */
import { rmSync, writeFileSync } from "node:fs";

const reservedBytes = 65_536;

export class DiskReserve {
  readonly #file: string;

  constructor(databasePath: string) {
    this.#file = `${databasePath}.reserve`;
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
