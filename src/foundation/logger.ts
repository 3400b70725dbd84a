/** Where the library reports to; it never prints by itself. */
export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

const ignore = (): void => undefined;

/** Reports nothing; the default wherever a logger may be given. */
export const silentLogger: Logger = { debug: ignore, info: ignore, warn: ignore };
