/**
 * A small graph of invented people and articles, made from sample-articles.json: the sentences are searched for the
 * names and trigger words, so that every offset is true.
 */
import { stableHash } from "../../src/foundation/stable-hash.ts";
import type { GraphPatch, NodeRow, Properties, RelationshipRow } from "../../src/graph/graph-patch.ts";
import {
  appearanceId,
  entityId,
  factOfStatement,
  sample,
  sentenceId,
  statementId,
  type Article,
  type Statement,
} from "./sample.ts";
import { postingsOf } from "./sample-postings.ts";
import { registersOf } from "./sample-registers.ts";

interface Rows {
  readonly nodes: NodeRow[];
  readonly relationships: RelationshipRow[];
}

const node = (
  rows: Rows,
  label: NodeRow["label"],
  row: { readonly id: string; readonly properties: Properties },
): void => void rows.nodes.push({ label, ...row });
const join = (rows: Rows, type: string, ends: readonly [string, string], properties: Properties = {}): void =>
  void rows.relationships.push({ type, sourceId: ends[0], targetId: ends[1], properties });

const startOf = (article: Article, index: number): number =>
  article.sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0);

/** Longest surface first, and each place once. */
function mentionsIn(
  text: string,
  surfaces: readonly string[],
): readonly { from: number; to: number; surface: string }[] {
  const found: { from: number; to: number; surface: string }[] = [];
  for (const surface of [...surfaces].sort((a, b) => b.length - a.length)) {
    for (let from = text.indexOf(surface); from >= 0; from = text.indexOf(surface, from + 1)) {
      const to = from + surface.length;
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ from, to, surface });
    }
  }
  return found;
}

function keysIn(article: Article): readonly string[] {
  return Object.entries(sample.entities)
    .filter(([, entity]) => article.sentences.some((text) => mentionsIn(text, entity.surfaces).length > 0))
    .map(([key]) => key);
}

function addArticle(rows: Rows, article: Article): void {
  const { id, title, publisher, published, url } = article;
  const properties = {
    title,
    publisher,
    published,
    publishedFrom: published,
    publishedTo: published,
    url,
    language: "de",
  };
  node(rows, "Article", {
    id,
    properties: { ...properties, contentHash: stableHash(id), extractor: "sample@1", copyOf: id },
  });
  article.sentences.forEach((text, index) => {
    const from = startOf(article, index);
    const row = { articleId: id, position: index + 1, text, from, to: from + text.length };
    node(rows, "Sentence", { id: sentenceId(article, index), properties: row });
    join(rows, "HAS_SENTENCE", [id, sentenceId(article, index)]);
  });
}

function addAppearance(rows: Rows, article: Article, key: string): void {
  const entity = sample.entities[key];
  if (entity === undefined) throw new Error(`the sample has no entity ${key}`);
  const { name, type, surfaces, roles } = entity;
  const appearance = appearanceId(article, key);
  node(rows, "Appearance", {
    id: appearance,
    properties: {
      ...{ articleId: article.id, name, type, language: "de", surfaces, roles },
      ...{ nameKeys: [name.toLowerCase()], identityClass: `${type}|${name.toLowerCase()}` },
    },
  });
  join(rows, "OF", [appearance, entityId(key)]);
  article.sentences.forEach((text, index) => {
    for (const { from, to, surface } of mentionsIn(text, surfaces).slice(0, 1)) {
      const start = startOf(article, index);
      join(rows, "MENTIONS", [sentenceId(article, index), appearance], {
        from: start + from,
        to: start + to,
        surface,
        kind: "name",
      });
    }
  });
}

function addStatement(rows: Rows, article: Article, statement: Statement): void {
  const id = statementId(article, statement);
  const { type, polarity, modality, role = null } = statement;
  node(rows, "Statement", {
    id,
    properties: {
      articleId: article.id,
      type,
      polarity,
      modality,
      role,
      former: false,
      confidence: 0.9,
      rule: "sample",
    },
  });
  const ends = {
    SOURCE: statement.source,
    TARGET: statement.target,
    ATTRIBUTED_TO: statement.attributed,
    AT: statement.place,
  };
  for (const [relationship, key] of Object.entries(ends)) {
    if (key !== undefined) join(rows, relationship, [id, appearanceId(article, key)]);
  }
  const start = startOf(article, statement.sentence);
  const text = article.sentences[statement.sentence] ?? "";
  const triggerFrom = start + text.indexOf(statement.trigger);
  join(rows, "EVIDENCE", [id, sentenceId(article, statement.sentence)], {
    from: start,
    to: start + text.length,
    triggerFrom,
    triggerTo: triggerFrom + statement.trigger.length,
    rule: "sample",
  });
  join(rows, "PROVES", [id, factOfStatement(statement).id]);
}

function addQuotes(rows: Rows, article: Article): void {
  for (const { sentence, speaker, medium, text, kind } of article.quotes) {
    const id = stableHash("quote", article.id, text);
    const from = startOf(article, sentence) + (article.sentences[sentence] ?? "").indexOf(text);
    node(rows, "Quote", {
      id,
      properties: { articleId: article.id, kind, text, from, to: from + text.length, rule: "sample" },
    });
    join(rows, "SPOKEN_BY", [id, appearanceId(article, speaker)]);
    if (medium !== null) join(rows, "VIA", [id, appearanceId(article, medium)]);
    join(rows, "SPOKEN_IN", [id, sentenceId(article, sentence)]);
  }
}

interface Telling {
  readonly article: Article;
  readonly statement: Statement;
}

function addFact(rows: Rows, tellings: readonly [Telling, ...Telling[]]): void {
  const { statement } = tellings[0];
  const days = tellings.map(({ article }) => article.published).sort();
  const fact = factOfStatement(statement);
  const { id } = fact;
  const attributed = tellings.filter((telling) => telling.statement.attributed !== undefined).length;
  node(rows, "Fact", { id, properties: { type: statement.type } });
  rows.relationships.push({
    type: fact.relationship,
    sourceId: fact.sourceId,
    targetId: fact.targetId,
    id,
    properties: {
      id,
      type: statement.type,
      polarity: statement.polarity,
      modality: statement.modality,
      role: statement.role ?? null,
      former: false,
      statementCount: tellings.length,
      ownVoiceCount: tellings.length - attributed,
      attributedCount: attributed,
      articleCount: new Set(tellings.map(({ article }) => article.id)).size,
      sourceCount: new Set(tellings.map(({ article }) => article.publisher)).size,
      publishedFrom: days[0] ?? null,
      publishedTo: days.at(-1) ?? null,
    },
  });
}

function addEntities(rows: Rows): void {
  for (const [key, entity] of Object.entries(sample.entities)) {
    const articleCount = sample.articles.filter((article) => keysIn(article).includes(key)).length;
    const { name, type, surfaces } = entity;
    node(rows, "Entity", { id: entityId(key), properties: { name, type, aliases: surfaces, articleCount } });
  }
}

/** The whole sample as one patch. */
export function samplePatch(): GraphPatch {
  const rows: Rows = { nodes: [], relationships: [] };
  const facts = new Map<string, [Telling, ...Telling[]]>();
  addEntities(rows);
  for (const article of sample.articles) {
    addArticle(rows, article);
    for (const key of keysIn(article)) addAppearance(rows, article, key);
    for (const statement of article.statements) {
      addStatement(rows, article, statement);
      const { id } = factOfStatement(statement);
      const known = facts.get(id);
      if (known === undefined) facts.set(id, [{ article, statement }]);
      else known.push({ article, statement });
    }
    addQuotes(rows, article);
  }
  for (const tellings of facts.values()) addFact(rows, tellings);
  return {
    id: stableHash("sample", "1"),
    removedRelationships: [],
    removedNodes: [],
    createdNodes: rows.nodes,
    changedNodes: [],
    createdRelationships: rows.relationships,
    changedRelationships: [],
    postings: {
      removed: [],
      created: sample.articles.flatMap(postingsOf),
      registers: { removed: [], created: registersOf(rows) },
    },
  };
}
