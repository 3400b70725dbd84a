// co-mentions: Whom or what an entity is named with in one sentence although no article states a relation between them.
:param name => "Henrik Aasen";
:param articles => 500;
:param related => false;
:param limit => 100;
// Purpose: whom or what an entity is named with in the same sentence although no article states what connects them.
// Parameters: name; articles, its latest, in which the sentences are counted; related, true for those with a stated
// relation too; limit; Types comes from the ontology.
// Returns: name, type, sentences, articles; related, whether a relation is stated; most sentences first.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
CALL (known) {
  MATCH ()-[of:OF {entityId: known.id}]->()
  USING INDEX of:OF(entityId, publishedFrom)
  WHERE of.publishedFrom >= ""
  WITH of
  ORDER BY of.entityId DESC, of.publishedFrom DESC
  LIMIT $articles
  RETURN CASE WHEN count(*) < $articles THEN "" ELSE min(of.publishedFrom) END AS firstDay
}
MATCH (appearance)-[of:OF {entityId: known.id}]->()
USING INDEX of:OF(entityId, publishedFrom)
WHERE of.publishedFrom >= firstDay
WITH known, appearance, of.publishedFrom AS day
ORDER BY day DESC, appearance.articleId, appearance.id
LIMIT $articles
MATCH (appearance)<-[:MENTIONS]-(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(beside:Appearance)
MATCH (beside)-[:OF]->(other:Entity)
WHERE other.id <> known.id
WITH DISTINCT known, other, sentence
WITH known, other, sentence.articleId AS articleId, count(*) AS inArticle, min(sentence.text) AS text
WITH known, other, sum(inArticle) AS sentences, count(*) AS articles, min(text) AS example
ORDER BY sentences DESC, articles DESC, other.name, other.type, other.id
WITH other, sentences, articles, example, EXISTS { MATCH (known)-[:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|VISITED|TOOK_PART_IN|MEDIATED_BETWEEN|QUOTED|SUPPORTED|CRITICISED|ACCUSED|DEMANDED_FROM|PROMISED_TO|REJECTED|AGREED_WITH|COOPERATED_WITH|AIDED|THREATENED|THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|CUT_TIES_WITH|ATTACKED|KILLED|DETAINED|RELEASED|PROTESTED_AGAINST|DEPLOYED_TO|WITHDREW_FROM|INVESTIGATED|CHARGED|SUED|CONVICTED|ACQUITTED|HOLDS_ROLE|APPOINTED|DISMISSED|LEFT_ROLE|SUCCEEDED|ELECTED_TO|RAN_FOR|MEMBER_OF|PART_OF|FOUNDED|ACQUIRED|OWNS|TRADED_WITH|CREATED|LOCATED_IN|BORN_IN|DIED_IN|RELATED_TO|DEFEATED|NON_FACTUAL]-(other) } AS related
WHERE $related OR NOT related
RETURN
  other.name AS name,
  other.type AS type,
  sentences,
  articles,
  related,
  example,
  other.id AS id
ORDER BY sentences DESC, articles DESC, name, type, id
LIMIT $limit;
