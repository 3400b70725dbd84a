// evidence: The sentences that prove what connects two entities, with offsets and trigger.
:param first => "Henrik Aasen";
:param second => "Oleg Wetrow";
:param type => "";
:param limit => 100;
// Purpose: the sentences that prove what connects two entities.
// Parameters: first, second, names; type of the ontology, as met_with; limit; Types comes from the ontology.
// Returns: the statement, the sentence and its article, offsets in the article's text, what triggered it; by article.
// Statements are brought together by article: sentences are read of the first articles only, and all else of the rows.
MATCH (:Name {id: $first})-[:NAMES]->(firstEntity:Entity)
MATCH (:Name {id: $second})-[:NAMES]->(secondEntity:Entity)
MATCH (firstEntity)-[edge:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|VISITED|TOOK_PART_IN|MEDIATED_BETWEEN|QUOTED|SUPPORTED|CRITICISED|ACCUSED|DEMANDED_FROM|PROMISED_TO|REJECTED|AGREED_WITH|COOPERATED_WITH|AIDED|THREATENED|THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|CUT_TIES_WITH|ATTACKED|KILLED|DETAINED|RELEASED|PROTESTED_AGAINST|DEPLOYED_TO|WITHDREW_FROM|INVESTIGATED|CHARGED|SUED|CONVICTED|ACQUITTED|HOLDS_ROLE|APPOINTED|DISMISSED|LEFT_ROLE|SUCCEEDED|ELECTED_TO|RAN_FOR|MEMBER_OF|PART_OF|FOUNDED|ACQUIRED|OWNS|TRADED_WITH|CREATED|LOCATED_IN|BORN_IN|DIED_IN|RELATED_TO|DEFEATED|NON_FACTUAL]-(secondEntity)
WITH DISTINCT edge.id AS factId
MATCH (fact:Fact {id: factId})
WHERE $type = "" OR fact.type = $type
MATCH (fact)<-[:PROVES]-(statement:Statement)
WITH statement.articleId AS articleId, collect(statement) AS statements
ORDER BY articleId
UNWIND statements AS statement
MATCH (statement)-[evidence:EVIDENCE]->(sentence:Sentence)
WITH articleId, statement, evidence, sentence
ORDER BY articleId, sentence.position, statement.id
LIMIT $limit
MATCH (article:Article {id: articleId})
MATCH (statement)-[:SOURCE]->(sourceAppearance:Appearance)
MATCH (sourceAppearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(targetAppearance:Appearance)
MATCH (targetAppearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
RETURN
  statement.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  statement.role AS role,
  statement.time AS time,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  articleId,
  sentence.position AS position,
  evidence.`from` AS `from`,
  evidence.`to` AS `to`,
  evidence.triggerFrom AS triggerFrom,
  evidence.triggerTo AS triggerTo,
  evidence.rule AS rule,
  statement.confidence AS confidence,
  statement.id AS statementId
ORDER BY articleId, position, statementId, source, target, attributedTo
LIMIT $limit;
