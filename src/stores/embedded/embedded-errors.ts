/**
 * Errors of the embedded database
 * ===============================
 *
 * It tells its errors apart by their text alone. What it says is matched here, once, and becomes an error that says
 * what to do.
 */
import { NewsgraphError, StoreError, UsageError } from "../../foundation/errors.ts";

interface Cause {
  readonly pattern: RegExp;
  readonly code: string;
  readonly problem: string;
  readonly remedy: string;
  readonly retriable?: boolean;
}

const causes: readonly Cause[] = [
  // First, since the database calls a write that was cut short by whatever error came before it.
  {
    pattern: /No space left|Disk quota|ENOSPC|Cannot write to file/i,
    code: "store/disk-full",
    problem: "the disk is full; nothing of the last patch was written",
    remedy: "Make room and run the command again",
    retriable: true,
  },
  {
    pattern: /buffer pool is full|Unable to allocate memory/,
    code: "store/out-of-memory",
    problem: "the database has too little memory for this; nothing of it was written",
    remedy: "Write smaller portions with --batch, or ask for less, and run the command again",
    retriable: true,
  },
  {
    pattern: /while checkpoint is in progress/,
    code: "store/unfinished",
    problem:
      "its last changes are not in the file yet: another newsgraph is about it, or was ended in the middle of it",
    remedy: "Wait a moment; where none is running, newsgraph build with this --store finishes it and loses nothing",
    retriable: true,
  },
  {
    pattern: /Could not set lock/,
    code: "store/locked",
    problem: "the database is locked by another process",
    remedy: "Wait until the other newsgraph has ended, or choose another --store",
    retriable: true,
  },
  {
    pattern:
      /not a valid Lbug database|Cannot read checkpoint|checksum|storage version|Corrupted|corrupt|past the end of the file/i,
    code: "store/corrupt",
    problem: "the file is no database of newsgraph, or it is damaged",
    remedy: "Choose another --store, or move the file away and build the graph again",
  },
  {
    pattern: /empty database under READ ONLY|No such file or directory/,
    code: "store/missing",
    problem: "there is no database there",
    remedy: "Check the path; newsgraph build makes a database in a folder that exists",
  },
  {
    pattern: /Table \w+ does not exist/,
    code: "store/no-graph",
    problem: "the database holds no graph of newsgraph yet",
    remedy: "Make one with newsgraph build",
  },
  {
    pattern: /cannot be a directory|Is a directory/,
    code: "store/is-folder",
    problem: "the path is a folder, the database is one file",
    remedy: "Give the path of a file, as news.newsgraph",
  },
  {
    pattern: /Permission denied|Read-only file system|Operation not permitted|read-only database/,
    code: "store/read-only",
    problem: "the database cannot be written",
    remedy: "Check the rights of the file and its folder, or choose another --store",
  },
  {
    pattern: /Mmap for size/,
    code: "store/address-space",
    problem: "the operating system grants too little address space",
    remedy: "Lift the limit of the process (ulimit -v unlimited)",
  },
];

/** Errors of native code may come from another realm, where `instanceof Error` is false. */
const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

/** The error of the database as one of ours. */
export function embeddedError(error: unknown, place: string): NewsgraphError {
  if (NewsgraphError.isInstance(error)) return error;
  const message = messageOf(error);
  const cause = causes.find((candidate) => candidate.pattern.test(message));
  if (cause) {
    const { code, problem, remedy, retriable } = cause;
    return new StoreError({ code, place, problem, remedy, retriable: retriable ?? false, cause: error });
  }
  return new StoreError({
    code: "store/failed",
    place,
    problem: message.split("\n")[0] ?? message,
    remedy: "Run the command again; report it if it stays",
    cause: error,
  });
}

/** The error of a user's own query. */
export function embeddedQueryError(error: unknown, milliseconds: number): NewsgraphError {
  if (NewsgraphError.isInstance(error)) return error;
  const message = messageOf(error);
  const options = { place: "query", cause: error };
  if (message.startsWith("Interrupted")) {
    const problem = `it took longer than ${milliseconds} ms and was stopped`;
    return new UsageError({ ...options, code: "query/timeout", problem, remedy: "Narrow it, or raise --timeout" });
  }
  if (/Unable to allocate memory|buffer pool is full/.test(message)) {
    const problem = "it needs more memory than a query may take";
    return new UsageError({ ...options, code: "query/memory", problem, remedy: "Narrow it, or add a LIMIT" });
  }
  const problem = message.replace(/^(\w+ exception: )/, "").trim();
  return new UsageError({ ...options, code: "query/invalid", problem, remedy: "See cypher/README.md for the model" });
}
