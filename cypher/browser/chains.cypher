// chains: The shortest chains of what happened between two entities, with the sentences along them.
:param first => "Lars Brekke";
:param second => "Boris Saizew";
:param limit => 100;
// Purpose: the shortest chains of what happened between two entities, with the sentences along them.
// Parameters: first, second, names; limit; Types comes from the ontology.
// Returns: chain, its names in order; length; step; the statement of the step; the sentence and its article.
MATCH (:Name {id: $first})-[:NAMES]->(firstEntity:Entity)
MATCH (:Name {id: $second})-[:NAMES]->(secondEntity:Entity)
WHERE secondEntity.id <> firstEntity.id
MATCH path = allShortestPaths((firstEntity)-[:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|VISITED|TOOK_PART_IN|MEDIATED_BETWEEN|QUOTED|SUPPORTED|CRITICISED|ACCUSED|DEMANDED_FROM|PROMISED_TO|REJECTED|AGREED_WITH|COOPERATED_WITH|AIDED|THREATENED|THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|CUT_TIES_WITH|ATTACKED|KILLED|DETAINED|RELEASED|PROTESTED_AGAINST|DEPLOYED_TO|WITHDREW_FROM|INVESTIGATED|CHARGED|SUED|CONVICTED|ACQUITTED|HOLDS_ROLE|APPOINTED|DISMISSED|LEFT_ROLE|SUCCEEDED|ELECTED_TO|RAN_FOR|MEMBER_OF|PART_OF|FOUNDED|ACQUIRED|OWNS|TRADED_WITH|CREATED|LOCATED_IN|BORN_IN|DIED_IN|RELATED_TO|DEFEATED*..6]-(secondEntity))
WITH [node IN nodes(path) | node.name] AS names, [node IN nodes(path) | node.id] AS ids, relationships(path) AS edges
UNWIND range(0, size(edges) - 1) AS place
WITH DISTINCT
  reduce(text = head(names), name IN tail(names) | text + " – " + name) AS chain,
  reduce(text = head(ids), id IN tail(ids) | text + " " + id) AS chainId,
  size(edges) AS length,
  place + 1 AS step,
  names[place] AS nearName,
  names[place + 1] AS farName,
  edges[place].id AS factId,
  edges[place].type AS edgeType
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
LIMIT $limit;
