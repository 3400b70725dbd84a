/** A Neo4j that can be written to, whoever started it. */
export interface Neo4jServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** True for the one that NEO4J_URI names: somebody else's. */
  readonly given: boolean;
  /** The process that was started for it; undefined where it was there before, or runs in Docker. */
  readonly pid?: number;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** Where the instance keeps its data; taken away when it is stopped, if `temporary`. */
  readonly home: string;
  readonly temporary: boolean;
  readonly password: string;
  readonly port: number;
  /** Memory for pages of the store; 128m by default. */
  readonly pageCache?: string;
  /** Memory for Java's objects; 512m by default. */
  readonly heap?: string;
  readonly report: (message: string) => void;
}
