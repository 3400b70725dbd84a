/**
 * Register
 * ========
 *
 * What an article names, in one row: its appearances with the entities that they are, the sentences that name them and
 * their quotes; and what it states, with the words that prove it. The embedded database finds the registers that have
 * an entity from one place, as it does its postings (posting.ts), and reads one by its key: where two are named
 * together, who is quoted, and what an article says, is read without a step through each sentence. Registers follow
 * from the graph as postings do.
 */
import { compareText } from "../foundation/compare-text.ts";
import { groupBy } from "../foundation/group-by.ts";
import { dayCode } from "./posting-code.ts";

export interface RegisteredQuote {
  readonly id: string;
  /** Numbers of its sentences. */
  readonly positions: readonly number[];
  /** Place in the register of the medium that it came through; -1 where none is named. */
  readonly medium: number;
}

export interface RegisteredName {
  /** Of the appearance. */
  readonly id: string;
  readonly entityId: string;
  /** Numbers of the sentences that name it. */
  readonly positions: readonly number[];
  readonly quotes: readonly RegisteredQuote[];
}

/** Where in its article a statement is proven, as the graph has it of one sentence. */
export interface RegisteredEvidence {
  /** Number of the sentence. */
  readonly position: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly triggerFrom: number | null;
  readonly triggerTo: number | null;
  readonly rule: string | null;
}

export interface RegisteredStatement {
  readonly id: string;
  /** Places in the register of the appearances that it is about. */
  readonly source: number;
  readonly target: number;
  /** By the numbers of the sentences. */
  readonly evidence: readonly RegisteredEvidence[];
}

export interface Register {
  readonly articleId: string;
  /** Of the entity that published it. */
  readonly publisherId: string | null;
  /** First day of the article, as a number; 0, which comes before all days, where there is none. */
  readonly day: number;
  /** By the ids of the appearances. */
  readonly names: readonly RegisteredName[];
  /** By their ids. */
  readonly stated: readonly RegisteredStatement[];
}

export interface RegisterChanges {
  readonly removed: readonly Register[];
  readonly created: readonly Register[];
}

/** What a register is made of. */
export interface NamedInArticle {
  readonly articleId: string;
  readonly publishedFrom: string | null;
  readonly publisherId: string | null;
  readonly names: readonly Omit<RegisteredName, "quotes">[];
  readonly quotes: readonly {
    readonly id: string;
    /** Ids of appearances. */
    readonly speakerId: string;
    readonly mediumId: string | null;
    readonly positions: readonly number[];
  }[];
  readonly statements: readonly {
    readonly id: string;
    /** Ids of appearances. */
    readonly sourceId: string;
    readonly targetId: string;
    readonly evidence: readonly RegisteredEvidence[];
  }[];
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

type Places = ReadonlyMap<string, number>;

function registeredStatements(statements: NamedInArticle["statements"], places: Places): Register["stated"] {
  return [...statements].sort(byId).flatMap(({ id, sourceId, targetId, evidence }): RegisteredStatement[] => {
    const [source, target] = [places.get(sourceId), places.get(targetId)];
    if (source === undefined || target === undefined) return [];
    return [{ id, source, target, evidence: [...evidence].sort((a, b) => a.position - b.position) }];
  });
}

/** Undefined where nothing is named. */
export function makeRegister(article: NamedInArticle): Register | undefined {
  const { articleId, publishedFrom, publisherId, names, quotes, statements } = article;
  if (names.length === 0) return undefined;
  const sorted = [...names].sort(byId);
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const spoken = groupBy([...quotes].sort(byId), ({ speakerId }) => speakerId);
  const registered = sorted.map(({ id, entityId, positions }): RegisteredName => {
    const own = (spoken.get(id) ?? []).map((quote): RegisteredQuote => {
      const medium = places.get(quote.mediumId ?? "") ?? -1;
      return { id: quote.id, positions: ascending(quote.positions), medium };
    });
    return { id, entityId, positions: ascending(positions), quotes: own };
  });
  const day = publishedFrom === null ? 0 : dayCode(publishedFrom);
  return { articleId, publisherId, day, names: registered, stated: registeredStatements(statements, places) };
}

/** The register once some of its appearances, by their ids, and perhaps its publisher, are other entities. */
export function movedRegister(
  register: Register,
  moved: ReadonlyMap<string, string>,
  publisherId: string | null = register.publisherId,
): Register {
  const names = register.names.map((name) => ({ ...name, entityId: moved.get(name.id) ?? name.entityId }));
  return { ...register, publisherId, names };
}
