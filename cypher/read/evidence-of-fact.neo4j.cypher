// The statements that prove one edge, a row for each sentence, latest first.
// Parameters: factId, limit.
// Returns: the statement, its ends as the article names them, the sentence with the trigger's offsets, the article.
MATCH (fact:Fact {id: $factId})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (statement)-[evidence:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
MATCH (statement)-[:SOURCE]->(source:Appearance)
MATCH (statement)-[:TARGET]->(target:Appearance)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voice:Appearance)
OPTIONAL MATCH (statement)-[:AT]->(place:Appearance)
RETURN fact.id AS factId, statement.id AS statementId, statement.type AS type, statement.polarity AS polarity,
  statement.modality AS modality, statement.time AS time, statement.role AS role, statement.confidence AS confidence,
  evidence.rule AS rule, source.id AS sourceId, source.name AS source, target.id AS targetId, target.name AS target,
  voice.name AS attributedTo, place.name AS place, sentence.id AS sentenceId, sentence.position AS position,
  sentence.text AS sentence, sentence.`from` AS sentenceFrom, evidence.triggerFrom AS triggerFrom,
  evidence.triggerTo AS triggerTo, article.id AS articleId, article.title AS title, article.url AS url,
  article.publisher AS publisher, article.published AS published, article.publishedFrom AS publishedFrom
ORDER BY publishedFrom DESC, articleId, statementId, position
LIMIT $limit
