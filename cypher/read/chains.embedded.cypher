// Purpose: the shortest chains of what happened between two entities, with the sentences along them.
// Parameters: first, second, names; limit; Types comes from the ontology.
// Returns: chain, its names in order; length; step; the statement of the step; the sentence and its article.
MATCH (firstEntity:Entity)
WHERE firstEntity.name = $first OR $first IN firstEntity.aliases
MATCH (secondEntity:Entity)
WHERE (secondEntity.name = $second OR $second IN secondEntity.aliases) AND secondEntity.id <> firstEntity.id
MATCH path = (firstEntity)-[:__Types__* ALL SHORTEST 1..6]-(secondEntity)
WITH properties(nodes(path), "name") AS names, properties(nodes(path), "id") AS ids, properties(rels(path), "id") AS factIds,
  properties(rels(path), "type") AS types
UNWIND range(1, size(factIds)) AS step
WITH DISTINCT
  list_to_string(" – ", names) AS chain,
  list_to_string(" ", ids) AS chainId,
  size(factIds) AS length,
  step,
  names[step] AS nearName,
  names[step + 1] AS farName,
  factIds[step] AS factId,
  types[step] AS edgeType
OPTIONAL MATCH (fact:Fact {id: factId})<-[:PROVES]-(statement:Statement)
OPTIONAL MATCH (statement)-[:SOURCE]->(:Appearance)-[:OF]->(sourceEntity:Entity)
OPTIONAL MATCH (statement)-[:TARGET]->(:Appearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN
  chain,
  length,
  step,
  edgeType AS type,
  coalesce(sourceEntity.name, nearName) AS source,
  coalesce(targetEntity.name, farName) AS target,
  statement.time AS time,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  chainId,
  factId,
  statement.id AS statementId
ORDER BY length, chain, chainId, step, type, factId, articleId, position, statementId
LIMIT $limit
