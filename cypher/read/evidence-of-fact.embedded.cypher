// The statements that prove one edge, a row for each sentence, latest first.
// Parameters: factId, limit.
// Returns: the statement, its ends as the article names them, the sentence with the trigger's offsets, the article.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (fact:Fact {id: $factId})<-[proving:PROVES]-(statement:Statement)-[sourceEnd:SOURCE]->(source:Appearance),
  (statement)-[targetEnd:TARGET]->(target:Appearance),
  (statement)-[evidence:EVIDENCE]->(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
HINT (((((((((fact JOIN proving) JOIN statement) JOIN sourceEnd) JOIN source) JOIN targetEnd) JOIN target) JOIN evidence) JOIN sentence) JOIN has) JOIN article
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
