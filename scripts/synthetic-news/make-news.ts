/**
 * Synthetic news graph
 * ====================
 *
 * The rows of a graph with the shape of news, for measurements: an article has twelve sentences, names eight entities, makes
 * ten statements and holds two quotes. A few entities are in everything (Zipf), most in hardly anything. The same
 * numbers make the same graph.
 */
import type { Properties } from "../../src/graph/graph-patch.ts";
import { factOf } from "../../src/graph/fact.ts";
import { postingOf, type PostedStatement, type Posting } from "../../src/graph/posting.ts";
import { makeRegister, type NamedInArticle, type Register } from "../../src/graph/register.ts";
import { sentenceIdOf } from "../../src/graph/sentence-id.ts";
import { entityTypes } from "../../src/ontology/ontology.ts";

/** Takes a row: of a node its table and properties, of a relationship its ends before them. */
export interface RowSink {
  node(label: string, id: string, properties: Properties): void;
  relationship(type: string, ends: readonly [string, string], properties: Properties): void;
  posting(row: Posting): void;
  register(row: Register): void;
}

const statementsOfArticle = 10;
const sentencesOfArticle = 12;
const entitiesOfArticle = 8;
const quotesOfArticle = 2;
const publishers = 40;
const days = 1_095;

/** As often as they stand here. */
const types = [
  ...["met_with", "met_with", "met_with", "spoke_with", "criticised", "criticised", "supported", "supported"],
  ...["accused", "demanded_from", "holds_role", "holds_role", "threatened_sanctions", "imposed_sanctions", "quoted"],
  ...["lifted_sanctions", "attacked", "visited", "part_of", "agreed_with"],
];
const modalities = ["asserted", "asserted", "asserted", "asserted", "asserted", "planned", "possible", "demanded"];
const roles = ["Minister", "Präsidentin", "Sprecher", "Vorsitzende", "Direktor"];

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;
const chosen = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
const dayOf = (number: number): string => new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);

export const entityName = (rank: number): string => `Name ${rank}`;
const entityId = (rank: number): string => `entity-${rank}`;
const publisherId = (number: number): string => `publisher-${number}`;

/** People of one family share a surname; of every eighth nothing else is known. */
const surname = (rank: number): string => `familie ${Math.floor(rank / 20)}`;
const isSurnameAlone = (rank: number, type: string): boolean => type === "Person" && rank % 8 === 0;

function keysOf(rank: number, type: string): readonly string[] {
  if (type !== "Person") return [`name ${rank}`];
  return isSurnameAlone(rank, type) ? [surname(rank)] : [`${surname(rank)},vorname ${rank}`, surname(rank)];
}

function classOf(rank: number, type: string, articleId: string): string {
  const identity = `${type}|${keysOf(rank, type)[0] ?? ""}`;
  return isSurnameAlone(rank, type) ? `${identity}||${articleId}` : identity;
}

interface Edge {
  readonly relationship: string;
  readonly ends: readonly [string, string];
  readonly properties: Readonly<Record<string, string | boolean | null>>;
  statements: number;
  articles: number;
  lastArticle: number;
  from: string;
  to: string;
}

interface Article {
  readonly number: number;
  readonly id: string;
  readonly day: string;
  readonly draw: Draw;
  /** Ranks of the entities that it names. */
  readonly ranks: readonly number[];
  /** Numbers of the sentences that name each of them. */
  readonly naming: Map<number, number[]>;
  readonly quotes: NamedInArticle["quotes"][number][];
  readonly statements: NamedInArticle["statements"][number][];
  readonly publisherId: string;
}

export class NewsMaker {
  readonly entities: number;
  readonly #articles: number;
  readonly #counts: Uint32Array;
  readonly #edges = new Map<string, Edge>();
  readonly #sink: RowSink;

  constructor(statements: number, sink: RowSink) {
    this.entities = Math.ceil(statements / 7);
    this.#articles = Math.ceil(statements / statementsOfArticle);
    this.#counts = new Uint32Array(this.entities);
    this.#sink = sink;
  }

  make(): void {
    for (let number = 0; number < this.#articles; number += 1) this.#makeArticle(number);
    for (let rank = 0; rank < this.entities; rank += 1) this.#makeEntity(rank);
    for (let number = 0; number < publishers; number += 1) {
      const named = { name: `Blatt ${number}`, type: "Organization", aliases: [], articleCount: 0 };
      this.#sink.node("Entity", publisherId(number), named);
    }
    for (const [id, edge] of this.#edges) this.#makeEdge(id, edge);
  }

  #makeArticle(number: number): void {
    const draw = drawFrom(number * 7_919 + 1);
    const drawn = Array.from({ length: entitiesOfArticle }, () => Math.floor(this.entities ** draw()) - 1);
    const ranks = [...new Set(drawn.map((rank) => Math.max(rank, 0)))];
    const day = dayOf(Math.floor(draw() * days));
    const publisher = Math.floor(publishers ** draw()) - 1;
    const own = {
      naming: new Map<number, number[]>(),
      quotes: [],
      statements: [],
      publisherId: publisherId(publisher),
    };
    const article = { number, id: `article-${number}`, day, draw, ranks, ...own };
    const { id } = article;
    const printed = { title: `Titel ${number}`, publisher: `Blatt ${publisher}`, published: day };
    this.#sink.node("Article", id, { ...printed, publishedFrom: day, publishedTo: day, url: null });
    this.#sink.relationship("PUBLISHED_BY", [id, publisherId(publisher)], {});
    ranks.forEach((rank) => {
      this.#makeAppearance(article, rank);
    });
    for (let place = 0; place < sentencesOfArticle; place += 1) this.#makeSentence(article, place);
    for (let place = 0; place < statementsOfArticle; place += 1) this.#makeStatement(article, place);
    for (let place = 0; place < quotesOfArticle; place += 1) this.#makeQuote(article, place);
    this.#makeRegister(article);
  }

  #makeRegister({ id, day, naming, quotes, statements, publisherId: publisher }: Article): void {
    const names = [...naming].map(([rank, positions]) => {
      return { id: `${id}-a${rank}`, entityId: entityId(rank), positions };
    });
    const register = makeRegister({
      articleId: id,
      publishedFrom: day,
      publisherId: publisher,
      names,
      quotes,
      statements,
    });
    if (register !== undefined) this.#sink.register(register);
  }

  #makeAppearance({ id }: Article, rank: number): void {
    this.#counts[rank] = (this.#counts[rank] ?? 0) + 1;
    const type = entityTypes[rank % 5] ?? "Person";
    const named = { articleId: id, name: entityName(rank), type, nameKeys: keysOf(rank, type) };
    const properties = { ...named, identityClass: classOf(rank, type, id) };
    this.#sink.node("Appearance", `${id}-a${rank}`, properties);
    this.#sink.relationship("OF", [`${id}-a${rank}`, entityId(rank)], {});
  }

  #makeSentence({ id, ranks, naming }: Article, place: number): void {
    const named = [ranks[place % ranks.length] ?? 0, ranks[(place * 3 + 1) % ranks.length] ?? 0];
    const text = `Satz ${place} von ${id}: ${named.map(entityName).join(" und ")} waren dabei, und mehr stand da nicht.`;
    const from = place * 90;
    const own = sentenceIdOf(id, place + 1);
    this.#sink.node("Sentence", own, { articleId: id, position: place + 1, text, from, to: from + 80 });
    this.#sink.relationship("HAS_SENTENCE", [id, own], {});
    for (const [index, rank] of [...new Set(named)].entries()) {
      naming.set(rank, [...(naming.get(rank) ?? []), place + 1]);
      const span = { from: from + 15 + index * 20, to: from + 25 + index * 20 };
      const mention = { ...span, surface: entityName(rank), kind: "name" };
      this.#sink.relationship("MENTIONS", [own, `${id}-a${rank}`], mention);
    }
  }

  #makeStatement(article: Article, place: number): void {
    const { id, draw, ranks } = article;
    const source = chosen(draw, ranks);
    const target = chosen(draw, ranks);
    const type = chosen(draw, types);
    const polarity = draw() < 0.9 ? "affirmed" : "negated";
    const role = type === "holds_role" ? chosen(draw, roles) : null;
    const said = { type, polarity, modality: chosen(draw, modalities), role, former: false };
    const own = `${id}-s${place}`;
    this.#sink.node("Statement", own, { articleId: id, ...said, confidence: 0.9, rule: "synthetic" });
    const from = place * 90;
    const span = { from, to: from + 80, triggerFrom: from + 40, triggerTo: from + 45, rule: "synthetic" };
    this.#sink.relationship("EVIDENCE", [own, sentenceIdOf(id, place + 1)], span);
    const [sourceId, targetId] = [`${id}-a${source}`, `${id}-a${target}`];
    this.#sink.relationship("SOURCE", [own, sourceId], {});
    this.#sink.relationship("TARGET", [own, targetId], {});
    article.statements.push({ id: own, sourceId, targetId, evidence: [{ position: place + 1, ...span }] });
    const others = this.#makeOthers(own, article);
    const ends = { sourceEntityId: entityId(source), targetEntityId: entityId(target) };
    const fact = factOf({ ...said, ...ends });
    if (fact === undefined) return;
    this.#countEdge(article, fact, said);
    this.#sink.relationship("PROVES", [own, fact.id], {});
    const told = {
      articleId: id,
      timeFrom: null,
      publishedFrom: article.day,
      ...others,
      positions: [place + 1],
    };
    const posting = postingOf({ ...said, ...ends, ...told, id: own });
    if (posting !== undefined) this.#sink.posting(posting);
  }

  /** Who says so and where it was, now and then. */
  #makeOthers(own: string, { id, draw, ranks }: Article): Pick<PostedStatement, "voiceEntityId" | "placeEntityId"> {
    const voice = draw() < 0.1 ? chosen(draw, ranks) : null;
    const place = draw() < 0.1 ? chosen(draw, ranks) : null;
    if (voice !== null) this.#sink.relationship("ATTRIBUTED_TO", [own, `${id}-a${voice}`], {});
    if (place !== null) this.#sink.relationship("AT", [own, `${id}-a${place}`], {});
    const entityOf = (rank: number | null): string | null => (rank === null ? null : entityId(rank));
    return { voiceEntityId: entityOf(voice), placeEntityId: entityOf(place) };
  }

  #countEdge(article: Article, fact: NonNullable<ReturnType<typeof factOf>>, said: Edge["properties"]): void {
    const { number, day } = article;
    const known = this.#edges.get(fact.id);
    if (known === undefined) {
      const ends = [fact.sourceId, fact.targetId] as const;
      const once = { statements: 1, articles: 1, lastArticle: number, from: day, to: day };
      this.#edges.set(fact.id, { relationship: fact.relationship, ends, properties: said, ...once });
      return;
    }
    known.statements += 1;
    if (known.lastArticle !== number) known.articles += 1;
    known.lastArticle = number;
    if (day < known.from) known.from = day;
    if (day > known.to) known.to = day;
  }

  #makeQuote({ id, draw, ranks, quotes }: Article, place: number): void {
    const own = `${id}-q${place}`;
    const from = place * 90;
    const quote = { articleId: id, kind: "direct", text: `Zitat ${place} von ${id}`, from, to: from + 60 };
    this.#sink.node("Quote", own, quote);
    const speakerId = `${id}-a${chosen(draw, ranks)}`;
    const mediumId = draw() < 0.3 ? `${id}-a${chosen(draw, ranks)}` : null;
    this.#sink.relationship("SPOKEN_BY", [own, speakerId], {});
    this.#sink.relationship("SPOKEN_IN", [own, sentenceIdOf(id, place + 1)], {});
    if (mediumId !== null) this.#sink.relationship("VIA", [own, mediumId], {});
    quotes.push({ id: own, speakerId, mediumId, positions: [place + 1] });
  }

  #makeEntity(rank: number): void {
    const aliases = rank % 3 === 0 ? [`Alias ${rank}`] : [];
    const properties = { name: entityName(rank), type: entityTypes[rank % 5] ?? "Person", aliases };
    this.#sink.node("Entity", entityId(rank), { ...properties, articleCount: this.#counts[rank] ?? 0 });
  }

  #makeEdge(id: string, edge: Edge): void {
    this.#sink.node("Fact", id, { type: String(edge.properties["type"]) });
    const counts = { statementCount: edge.statements, ownVoiceCount: edge.statements, attributedCount: 0 };
    const sources = { articleCount: edge.articles, sourceCount: edge.articles };
    const times = { eventFrom: null, eventTo: null, publishedFrom: edge.from, publishedTo: edge.to };
    this.#sink.relationship(edge.relationship, edge.ends, {
      id,
      ...edge.properties,
      ...counts,
      ...sources,
      ...times,
      table: false,
    });
  }
}
