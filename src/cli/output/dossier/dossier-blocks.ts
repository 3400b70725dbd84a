/** A dossier's chapters as blocks. */
import { cutAtMarks } from "../../../queries/cut-at-marks.ts";
import type { ArticleReference, ProvenSentence, ProvenStatement } from "../../../queries/proven-statement.ts";
import type { Dossier, DossierRelation, TimelineEntry, UnsurePoint } from "../../../queries/read-dossier.ts";
import { type Block, type Inline, type ListItem, plainItem, type Proof, soft, strong, text } from "./blocks.ts";
import type { DossierWords } from "./dossier-words.ts";

const heading = (level: 1 | 2 | 3, content: string): Block => ({ kind: "heading", level, text: content });

function articleLine(article: ArticleReference, words: DossierWords): readonly Inline[] {
  const day = article.published === null ? words.word("undated") : words.day(article.published);
  const title = article.title ?? article.id;
  const before = [article.publisher, day].filter((part) => part !== null).join(", ");
  return [soft(`${before}: `), article.url === null ? soft(title) : { kind: "link", text: title, url: article.url }];
}

function sentenceLine(sentence: ProvenSentence, words: DossierWords): readonly Inline[] {
  if (sentence.text === null) return [soft(words.word("noText"))];
  return cutAtMarks(sentence.text, sentence.marks).map((piece) => ({ kind: piece.kind ?? "text", text: piece.text }));
}

function notesOf(statement: ProvenStatement, words: DossierWords): string {
  const notes = [
    statement.attributedTo === null ? "" : words.word("according", { name: statement.attributedTo }),
    statement.place === null ? "" : words.word("place", { name: statement.place }),
    statement.time === null ? "" : words.day(statement.time),
  ].filter((note) => note !== "");
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}

function proofsOf(relation: DossierRelation, words: DossierWords): readonly Proof[] {
  return relation.statements.flatMap((statement) =>
    statement.sentences.map((sentence) => ({
      sentence: sentenceLine(sentence, words),
      source: [...articleLine(statement.article, words), soft(notesOf(statement, words))],
    })),
  );
}

/** What a relation is besides its verb: denied, planned, former, a role. */
function standingOf({ edge }: DossierRelation, words: DossierWords): string {
  const marks = [
    edge.polarity === "negated" ? words.wordOf("negated") : "",
    edge.modality === "asserted" ? "" : words.wordOf(edge.modality),
    edge.former ? words.word("former") : "",
    edge.role ?? "",
  ].filter((mark) => mark !== "");
  return marks.length === 0 ? "" : ` [${marks.join(", ")}]`;
}

function countsOf({ edge }: DossierRelation, words: DossierWords): string {
  if (edge.table) return words.word("table");
  const { statementCount, sourceCount } = edge;
  const statements = statementCount === 1 ? "oneStatement" : "statements";
  const sources = sourceCount === 1 ? "oneSource" : "sources";
  return `${words.word(statements, { count: statementCount })}, ${words.word(sources, { count: sourceCount })}`;
}

const nameRelation = (relation: DossierRelation, words: DossierWords): string =>
  `${relation.sourceName} ${words.verb(relation.edge.type)} ${relation.targetName}${standingOf(relation, words)}`;

function relationItem(relation: DossierRelation, words: DossierWords): ListItem {
  return {
    line: [
      strong(`${relation.sourceName} ${words.verb(relation.edge.type)} ${relation.targetName}`),
      text(standingOf(relation, words)),
      soft(` – ${countsOf(relation, words)}`),
    ],
    proofs: proofsOf(relation, words),
  };
}

function period(from: string | null, to: string | null, words: DossierWords): string {
  if (from === null || to === null) return "";
  return from === to ? words.day(from) : words.word("period", { from: words.day(from), to: words.day(to) });
}

const articlesOf = (count: number, words: DossierWords): string =>
  count === 1 ? words.word("oneArticle") : words.word("articles", { count });

function timelineItem({ time, isEventTime, relation, statement }: TimelineEntry, words: DossierWords): ListItem {
  const day = isEventTime ? words.day(time) : words.word("published", { day: words.day(time) });
  return plainItem(
    strong(`${day}: `),
    text(nameRelation(relation, words)),
    soft(statement.article.publisher === null ? "" : ` – ${statement.article.publisher}`),
  );
}

function unsureText(point: UnsurePoint, words: DossierWords): string {
  switch (point.kind) {
    case "contradicted":
      return words.word("contradicted", { relation: nameRelation(point.relation, words) });
    case "doubtful": {
      const percent = `${Math.round(point.confidence * 100)} %`;
      return words.word("doubtful", { percent, relation: nameRelation(point.relation, words) });
    }
    case "undecided": {
      const { name, type, articleCount } = point.entity;
      return words.word("undecided", {
        other: name,
        type: words.wordOf(type),
        articles: articlesOf(articleCount, words),
      });
    }
    case "namesake": {
      const { name, type, articleCount } = point.entity;
      return words.word("namesake", { name: point.name, other: name, type: words.wordOf(type), count: articleCount });
    }
  }
}

/** A chapter, left out where it has nothing to say. */
function chapter(title: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(2, title), { kind: "list", items }];
}

function head({ entity, profile }: Dossier, words: DossierWords): readonly Block[] {
  const count = articlesOf(entity.articleCount, words);
  const seen = period(profile.firstSeen, profile.lastSeen, words);
  const line = [words.wordOf(entity.type), count, seen].filter((part) => part !== "").join(" · ");
  return [heading(1, entity.name), { kind: "paragraph", line: [soft(line)] }];
}

function known({ entity, profile }: Dossier, words: DossierWords): readonly Block[] {
  const names = entity.aliases.filter((alias) => alias !== entity.name);
  const roles = profile.roles.map(({ role, from, to, count }) =>
    plainItem(text(role), soft(` – ${period(from, to, words)} (${articlesOf(count, words)})`)),
  );
  return [
    ...chapter(
      words.word("names"),
      names.map((name) => plainItem(text(name))),
    ),
    ...chapter(words.word("roles"), roles),
  ];
}

function relations(dossier: Dossier, words: DossierWords): readonly Block[] {
  if (dossier.relations.size === 0) return [];
  const groups = [...dossier.relations].flatMap(([type, group]): Block[] => [
    heading(3, words.verb(type)),
    { kind: "list", items: group.map((relation) => relationItem(relation, words)) },
  ]);
  return [heading(2, words.word("relations")), ...groups];
}

function quotes({ profile }: Dossier, words: DossierWords): readonly Block[] {
  const items = profile.quotes.map((quote): ListItem => {
    const via = quote.medium === null ? "" : `, ${words.word("via", { name: quote.medium })}`;
    return {
      line: [soft(`${words.wordOf(quote.kind)}${via}`)],
      proofs: [{ sentence: [text(quote.text ?? words.word("noText"))], source: articleLine(quote.article, words) }],
    };
  });
  return chapter(words.word("quotes"), items);
}

export function dossierBlocks(dossier: Dossier, words: DossierWords): readonly Block[] {
  const timeline = dossier.timeline.map((entry) => timelineItem(entry, words));
  const unsure = dossier.unsure.map((point) => plainItem(text(unsureText(point, words))));
  const publishers = dossier.profile.publishers.map(({ key, count }) => plainItem(text(key), soft(` – ${count}`)));
  return [
    ...head(dossier, words),
    ...known(dossier, words),
    ...relations(dossier, words),
    ...quotes(dossier, words),
    ...chapter(words.word("timeline"), timeline),
    ...chapter(words.word("unsure"), unsure),
    ...chapter(words.word("publishers"), publishers),
    ...(dossier.truncated ? [{ kind: "paragraph", line: [soft(words.word("truncated"))] } as const] : []),
  ];
}
