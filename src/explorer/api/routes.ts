/**
 * Routes
 * ======
 *
 * The one contract of page and server. Each route is `POST /api/<name>` with a JSON body: requests are strict and have
 * upper limits, answers are checked on the page's side. POST alone, because a page of another origin cannot send JSON
 * without asking first, and because names of people do not belong in the address line of a log.
 */
import { z } from "zod";
import { entityTypeSchema } from "../../ontology/ontology.ts";
import { provenStatementSchema } from "../../queries/proven-statement.ts";
import { graphPartSchema, viewNodeSchema } from "./graph-part.ts";
import { judgedPairSchema, judgementRequestSchema, unsurePairSchema } from "./review.ts";

const id = z.string().min(1).max(512);
/** Header of the token that writing takes. */
export const tokenHeader = "Newsgraph-Token";
const cell = z.json();
const table = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)),
  truncated: z.boolean(),
  milliseconds: z.number(),
});
export type AnswerTable = Readonly<z.infer<typeof table>>;

const counted = z.object({ key: z.string(), count: z.number() });

const reportSchema = z.object({ factId: z.string(), publisher: z.string().nullable(), day: z.string().nullable() });
export type Report = Readonly<z.infer<typeof reportSchema>>;

const searchHitSchema = viewNodeSchema.extend({ alias: z.string().nullable() });
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;

const queryOfferSchema = z.object({
  name: z.string(),
  description: z.string(),
  /** Null where the database is asked in several steps. */
  cypher: z.string().nullable(),
  parameters: z.array(
    z.object({
      name: z.string(),
      /** A "name" is one of an entity: the page completes it. */
      kind: z.enum(["text", "name", "number", "boolean", "list"]),
      required: z.boolean(),
      description: z.string().nullable(),
      choices: z.array(z.string()),
    }),
  ),
});
export type QueryOffer = Readonly<z.infer<typeof queryOfferSchema>>;

const namedRoleSchema = z.object({
  role: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  count: z.number(),
});

const quoteSchema = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string().nullable(),
  medium: z.string().nullable(),
  article: provenStatementSchema.shape.article,
});

export const routes = {
  session: {
    request: z.strictObject({}),
    answer: z.object({
      store: z.enum(["embedded", "neo4j"]),
      place: z.string(),
      readOnly: z.boolean(),
      /** Lets the page judge; null for whoever is not the page itself, and where nothing may be written. */
      token: z.string().nullable(),
      version: z.string(),
      entityCount: z.number(),
    }),
  },
  search: {
    request: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    answer: z.object({ hits: z.array(searchHitSchema) }),
  },
  overview: {
    request: z.strictObject({ limit: z.int().min(1).max(50_000).default(80) }),
    answer: graphPartSchema,
  },
  /** The entities of these ids and the edges among them: opening a saved view. */
  entities: {
    request: z.strictObject({ ids: z.array(id).max(5_000) }),
    answer: graphPartSchema,
  },
  neighbours: {
    request: z.strictObject({
      id,
      known: z.array(id).max(5_000).default([]),
      limit: z.int().min(1).max(500).default(24),
    }),
    answer: graphPartSchema.extend({ omitted: z.number() }),
  },
  entity: {
    request: z.strictObject({ id }),
    answer: viewNodeSchema.extend({
      aliases: z.array(z.string()),
      roles: z.array(namedRoleSchema),
      quotes: z.array(quoteSchema),
      publishers: z.array(counted),
      firstSeen: z.string().nullable(),
      lastSeen: z.string().nullable(),
    }),
  },
  evidence: {
    request: z.strictObject({ factIds: z.array(id).min(1).max(200), limit: z.int().min(1).max(500).default(100) }),
    answer: z.object({ statements: z.array(provenStatementSchema), truncated: z.boolean() }),
  },
  /** Who reported which edge and when: for the filters by publisher and period. */
  reports: {
    request: z.strictObject({ factIds: z.array(id).max(5_000) }),
    answer: z.object({ reports: z.array(reportSchema) }),
  },
  path: {
    request: z.strictObject({
      fromId: id,
      toId: id,
      longest: z.int().min(1).max(8).default(6),
      factualOnly: z.boolean().default(true),
    }),
    answer: graphPartSchema.extend({ found: z.boolean(), path: z.array(z.string()) }),
  },
  statistics: {
    request: z.strictObject({}),
    answer: z.object({
      months: z.array(z.object({ month: z.string(), articles: z.number(), statements: z.number() })),
      statementTypes: z.array(counted),
      publishers: z.array(counted),
      entityTypes: z.array(z.object({ key: entityTypeSchema, count: z.number() })),
      articles: z.number(),
      sentences: z.number(),
      statements: z.number(),
      quotes: z.number(),
      facts: z.number(),
    }),
  },
  queries: {
    request: z.strictObject({}),
    answer: z.object({ queries: z.array(queryOfferSchema) }),
  },
  answer: {
    request: z.strictObject({ name: z.string().max(100), parameters: z.record(z.string().max(100), cell) }),
    answer: table,
  },
  console: {
    request: z.strictObject({ cypher: z.string().min(1).max(10_000) }),
    answer: table,
  },
  /** What rules could not decide, most reported first, and what people have said, latest first. */
  review: {
    request: z.strictObject({
      limit: z.int().min(1).max(200).default(40),
      /** How many of the pairs to pass over. */
      from: z.int().min(0).default(0),
    }),
    answer: z.object({
      pairs: z.array(unsurePairSchema),
      /** Position of the first one among all; before the end, whatever was asked. */
      from: z.number(),
      pairCount: z.number(),
      judgements: z.array(judgedPairSchema),
      judgementCount: z.number(),
    }),
  },
  /** The one route that writes. */
  judge: {
    request: judgementRequestSchema,
    /** The entities that the two appearances belong to from now on: one after "same". */
    answer: z.object({ entityIds: z.array(z.string()) }),
  },
} as const;

export type RouteName = keyof typeof routes;
export const writingRoutes: ReadonlySet<RouteName> = new Set(["judge"]);
export type RequestOf<N extends RouteName> = z.input<(typeof routes)[N]["request"]>;
/** A request as the server has read it, defaults filled in. */
export type ParsedRequestOf<N extends RouteName> = z.output<(typeof routes)[N]["request"]>;
export type AnswerOf<N extends RouteName> = z.output<(typeof routes)[N]["answer"]>;

/** What the server says when it refuses or fails. */
export const refusalSchema = z.object({ code: z.string(), message: z.string() });
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

/** Largest body that the server reads, in bytes. */
export const bodyLimit = 1_048_576;
