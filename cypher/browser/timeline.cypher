// timeline: What is said of two entities together, in the order in which it happened.
:param first => "Thomas Leclair";
:param second => "Russland";
:param limit => 100;
// Purpose: what is said of two entities together, in the order in which it happened.
// Parameters: first, second, names; limit; Types comes from the ontology.
// Returns: day, the first on which it can have happened, else that of the article; the statement; the sentence and its
// article.
// Statements are brought together by day: sentences are read of the first days only, and all else of the rows.
MATCH (:Name {id: $first})-[:NAMES]->(firstEntity:Entity)
MATCH (:Name {id: $second})-[:NAMES]->(secondEntity:Entity)
MATCH (firstEntity)-[edge:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|VISITED|TOOK_PART_IN|MEDIATED_BETWEEN|QUOTED|SUPPORTED|CRITICISED|ACCUSED|DEMANDED_FROM|PROMISED_TO|REJECTED|AGREED_WITH|COOPERATED_WITH|AIDED|THREATENED|THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|CUT_TIES_WITH|ATTACKED|KILLED|DETAINED|RELEASED|PROTESTED_AGAINST|DEPLOYED_TO|WITHDREW_FROM|INVESTIGATED|CHARGED|SUED|CONVICTED|ACQUITTED|HOLDS_ROLE|APPOINTED|DISMISSED|LEFT_ROLE|SUCCEEDED|ELECTED_TO|RAN_FOR|MEMBER_OF|PART_OF|FOUNDED|ACQUIRED|OWNS|TRADED_WITH|CREATED|LOCATED_IN|BORN_IN|DIED_IN|RELATED_TO|DEFEATED|NON_FACTUAL]-(secondEntity)
WITH DISTINCT edge.id AS factId
MATCH (fact:Fact {id: factId})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (article:Article {id: statement.articleId})
WITH coalesce(statement.timeFrom, article.publishedFrom, "9999") AS moment,
  collect({statement: statement, article: article}) AS told
ORDER BY moment
UNWIND told AS one
WITH moment, one.statement AS statement, one.article AS article
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
WITH moment, statement, article, sentence
ORDER BY moment, article.id, sentence.position, statement.id
LIMIT $limit
MATCH (statement)-[:SOURCE]->(sourceAppearance:Appearance)
MATCH (sourceAppearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(targetAppearance:Appearance)
MATCH (targetAppearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
RETURN
  CASE WHEN moment = "9999" THEN "" ELSE moment END AS day,
  statement.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  statement.time AS time,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  statement.id AS statementId
ORDER BY moment, articleId, position, statementId, source, target, attributedTo
LIMIT $limit;
