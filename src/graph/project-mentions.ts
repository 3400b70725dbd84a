/**
 * Project mentions
 * ================
 *
 * One MENTIONS for each sentence that speaks of an appearance, with the clearest of its mentions there: a name before a
 * compound, a title or a pronoun, then the first. An appearance without a mention, such as what the headline alone
 * names, is tied to the sentences of what it says or does, else to the first, so that nothing hangs in the air.
 */
import type { ExtractedEntity, ExtractedMention } from "../extraction/extraction.ts";
import { compactProperties } from "./compact-properties.ts";
import type { RelationshipRow } from "./graph-patch.ts";
import type { ProjectionContext } from "./project-article.ts";

const clarity = ["name", "metonym", "compound", "title", "pronoun"] as const;

export function projectMentions(context: ProjectionContext): readonly RelationshipRow[] {
  return context.extraction.entities.flatMap((entity) => {
    const appearanceId = context.appearanceId(entity.id);
    if (appearanceId === undefined) return [];
    const rows: RelationshipRow[] = [];
    for (const [sentence, mention] of clearestBySentence(context, entity)) {
      const { start: from, end: to, text: surface, kind } = mention;
      const properties = compactProperties({ from, to, surface, kind });
      rows.push({ type: "MENTIONS", sourceId: context.sentenceId(sentence), targetId: appearanceId, properties });
    }
    if (rows.length > 0) return rows;
    const surface = titledAs(context, entity);
    const properties = compactProperties({ surface, kind: surface === null ? "implied" : "headline" });
    return impliedSentences(context, entity).map((sentence): RelationshipRow => {
      return { type: "MENTIONS", sourceId: context.sentenceId(sentence), targetId: appearanceId, properties };
    });
  });
}

/** The words by which the headline names it. */
function titledAs({ article }: ProjectionContext, { surfaces }: ExtractedEntity): string | null {
  return surfaces.find((surface) => article.title?.includes(surface) === true) ?? null;
}

function clearestBySentence(
  context: ProjectionContext,
  entity: ExtractedEntity,
): ReadonlyMap<number, ExtractedMention> {
  const best = new Map<number, ExtractedMention>();
  for (const mention of entity.mentions) {
    const sentence = sentenceAt(context.extraction.sentences, mention.start);
    const other = best.get(sentence);
    if (sentence > 0 && (other === undefined || compareClarity(mention, other) < 0)) best.set(sentence, mention);
  }
  return best;
}

function compareClarity(a: ExtractedMention, b: ExtractedMention): number {
  return clarity.indexOf(a.kind) - clarity.indexOf(b.kind) || a.start - b.start || b.end - a.end;
}

/** Number of the last sentence that begins at or before the offset; 0 where none does. Binary search. */
function sentenceAt(sentences: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function impliedSentences({ extraction }: ProjectionContext, entity: ExtractedEntity): readonly number[] {
  const said = extraction.statements.filter((statement) =>
    [statement.sourceId, statement.targetId, statement.attributionId, statement.placeId].includes(entity.id),
  );
  const spoken = extraction.quotes.filter((quote) => [quote.speakerId, quote.mediumId].includes(entity.id));
  const numbers = new Set([...said, ...spoken].flatMap((row) => row.sentences));
  const known = [...numbers].filter((number) => number <= extraction.sentences.length);
  return known.length > 0 ? known : extraction.sentences.length > 0 ? [1] : [];
}
