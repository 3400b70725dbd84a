/** The postings of the sample's statements. */
import { postingOf, type Posting } from "../../src/graph/posting.ts";
import { entityId, statementId, type Article } from "./sample.ts";

export function postingsOf(article: Article): readonly Posting[] {
  const entityOr = (key: string | undefined): string | null => (key === undefined ? null : entityId(key));
  return article.statements.flatMap((statement) => {
    const { type, polarity, modality, role = null, source, target, attributed, place, sentence } = statement;
    const posted = { type, polarity, modality, role, former: false, timeFrom: null, positions: [sentence + 1] };
    const posting = postingOf({
      ...posted,
      id: statementId(article, statement),
      articleId: article.id,
      publishedFrom: article.published,
      sourceEntityId: entityId(source),
      targetEntityId: entityId(target),
      voiceEntityId: entityOr(attributed),
      placeEntityId: entityOr(place),
    });
    return posting ?? [];
  });
}
