/**
 * Errors
 * ======
 *
 * Every error a person can meet says what is wrong, where, and what to do about it. The marker is a registered symbol,
 * so that the check survives two copies of the package in one process (as in vercel/ai).
 */
const marker = Symbol.for("newsgraph.error");

/** Exit code of the program when the error ends it. */
export type ExitCode = 1 | 2 | 3;

export interface NewsgraphErrorOptions {
  /** Stable and searchable, as `article/too-large`. */
  readonly code: string;
  /** File, line, byte, address or query that the error is about. */
  readonly place: string;
  /** What is wrong, with the value. */
  readonly problem: string;
  /** What the reader can do about it. */
  readonly remedy: string;
  readonly exitCode?: ExitCode;
  /** True when the same call may succeed later without a change. */
  readonly retriable?: boolean;
  readonly cause?: unknown;
}

/** The one error class that leaves the library; folders derive from it where a caller tells them apart. */
export class NewsgraphError extends Error {
  override readonly name: string = "NewsgraphError";
  readonly code: string;
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
  readonly exitCode: ExitCode;
  readonly retriable: boolean;
  readonly [marker] = true;

  constructor(options: NewsgraphErrorOptions) {
    super(`${options.place}: ${options.problem}. ${options.remedy}`, { cause: options.cause });
    this.code = options.code;
    this.place = options.place;
    this.problem = options.problem;
    this.remedy = options.remedy;
    this.exitCode = options.exitCode ?? 1;
    this.retriable = options.retriable ?? false;
  }

  static isInstance(value: unknown): value is NewsgraphError {
    return typeof value === "object" && value !== null && marker in value;
  }
}

/** An article that cannot be read; never stops a batch. */
export class ArticleError extends NewsgraphError {
  override readonly name = "ArticleError";
}

/** Language data, rules or models that are missing or malformed. */
export class LanguageDataError extends NewsgraphError {
  override readonly name = "LanguageDataError";
}

/** A store that is unreachable, locked, foreign, or refused a statement. */
export class StoreError extends NewsgraphError {
  override readonly name = "StoreError";
  constructor(options: NewsgraphErrorOptions) {
    super({ exitCode: 3, ...options });
  }
}

/** A call that is wrong in itself: unknown option, unknown query, refused Cypher. */
export class UsageError extends NewsgraphError {
  override readonly name = "UsageError";
  constructor(options: NewsgraphErrorOptions) {
    super({ exitCode: 2, ...options });
  }
}
