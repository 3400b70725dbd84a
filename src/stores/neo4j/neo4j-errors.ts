/**
 * Errors of Neo4j
 * ===============
 *
 * Told apart by the codes of driver and server, never by their texts. The password is in none of them.
 *
 * @see https://neo4j.com/docs/status-codes/current/
 */
import { Neo4jError } from "neo4j-driver";
import { NewsgraphError, StoreError, UsageError } from "../../foundation/errors.ts";

interface Cause {
  readonly pattern: RegExp;
  readonly code: string;
  readonly problem: string;
  readonly remedy: string;
  readonly retriable?: boolean;
}

const causes: readonly Cause[] = [
  {
    pattern: /^(ServiceUnavailable|SessionExpired)$/,
    code: "store/unreachable",
    problem: "no Neo4j answers there",
    remedy:
      "Start it (docker compose up -d neo4j), or check the address; a graph in a file needs no server: --store FILE",
    retriable: true,
  },
  {
    pattern: /Security\.(Unauthorized|AuthenticationRateLimit|TokenExpired)$/,
    code: "store/wrong-password",
    problem: "Neo4j refused the user name or password",
    remedy: "Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server",
  },
  {
    pattern: /Security\.CredentialsExpired$/,
    code: "store/password-expired",
    problem: "the server wants a new password before anything else",
    remedy: "Log in once with cypher-shell or the browser and change it",
  },
  {
    pattern: /Security\.Forbidden$/,
    code: "store/forbidden",
    problem: "the user may not do this",
    remedy: "Use a user with the rights to write and to make constraints",
  },
  {
    pattern: /Database\.DatabaseNotFound$/,
    code: "store/no-such-database",
    problem: "the server has no such database",
    remedy: "Check --database; Neo4j Community has the one named neo4j",
  },
  {
    pattern: /ConstraintValidationFailed|ConstraintCreationFailed|IndexEntryConflict/,
    code: "store/conflict",
    problem: "the database holds other nodes or edges with the ids of the graph",
    remedy: "Choose another database, or take the foreign data away",
  },
  {
    pattern: /General\.WriteOnReadOnlyAccessDb|ForbiddenOnReadOnlyDatabase|ReadOnly/,
    code: "store/read-only",
    problem: "the database cannot be written",
    remedy: "Check the state of the server; its disk may be full",
  },
  {
    pattern: /General\.(OutOfMemoryError|MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|StackOverFlowError)$/,
    code: "store/out-of-memory",
    problem: "the server has too little memory for the transaction",
    remedy: "Raise its heap (server.memory.heap.max_size), or write smaller portions with --batch",
  },
];

/** The error of driver or server as one of ours. */
export function neo4jError(error: unknown, place: string): NewsgraphError {
  if (NewsgraphError.isInstance(error)) return error;
  const code = error instanceof Neo4jError ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  const cause = causes.find((candidate) => candidate.pattern.test(code));
  if (cause) {
    const { problem, remedy, retriable } = cause;
    return new StoreError({ code: cause.code, place, problem, remedy, retriable: retriable ?? false, cause: error });
  }
  return new StoreError({
    code: "store/failed",
    place,
    problem: [code, message.split("\n")[0]].filter(Boolean).join(" "),
    remedy: "Run the command again; look into the server's log if it stays",
    retriable: code.includes("TransientError"),
    cause: error,
  });
}

/** The server's words about a query that it was asked to EXPLAIN first: positions as in the user's own text. */
function inOwnText(message: string): string {
  const added = "EXPLAIN ".length;
  return (message.trim().split("\n")[0] ?? "").replace(
    /\(line (\d+), column (\d+) \(offset: \d+\)\)$/,
    (_, line: string, column: string) => `(line ${line}, column ${line === "1" ? Number(column) - added : column})`,
  );
}

export function tookTooLong(milliseconds: number, cause?: unknown): UsageError {
  const problem = `it took longer than ${milliseconds} ms and was stopped`;
  return new UsageError({
    code: "query/timeout",
    place: "query",
    problem,
    remedy: "Narrow it, or raise --timeout",
    cause,
  });
}

/** The error of a user's own query. */
export function neo4jQueryError(error: unknown, place: string, milliseconds: number): NewsgraphError {
  if (NewsgraphError.isInstance(error) || !(error instanceof Neo4jError)) return neo4jError(error, place);
  const options = { place: "query", cause: error };
  if (error.code.includes("TransactionTimedOut")) return tookTooLong(milliseconds, error);
  if (error.code.includes("OutOfMemory")) {
    const problem = "it needs more memory than a query may take";
    return new UsageError({ ...options, code: "query/memory", problem, remedy: "Narrow it, or add a LIMIT" });
  }
  if (!/^Neo\.ClientError\.(Statement|Procedure)/.test(error.code)) return neo4jError(error, place);
  const remedy = "See cypher/README.md for the model";
  return new UsageError({ ...options, code: "query/invalid", problem: inOwnText(error.message), remedy });
}
