// neighbourhood: Everything that connects an entity with others, best proven first.
:param name => "Katri Lehtola";
:param limit => 100;
// Purpose: everything that connects an entity with others, best proven first.
// Parameters: name; limit; Types comes from the ontology.
// Returns: the edges with their ends, kinds and counts.
// Cut to the limit by count and id before anything else is looked up; an edge comes twice where both ends have the
// name. Edges are brought together by their count first: ids are read, and compared, of the best proven only.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|VISITED|TOOK_PART_IN|MEDIATED_BETWEEN|QUOTED|SUPPORTED|CRITICISED|ACCUSED|DEMANDED_FROM|PROMISED_TO|REJECTED|AGREED_WITH|COOPERATED_WITH|AIDED|THREATENED|THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|CUT_TIES_WITH|ATTACKED|KILLED|DETAINED|RELEASED|PROTESTED_AGAINST|DEPLOYED_TO|WITHDREW_FROM|INVESTIGATED|CHARGED|SUED|CONVICTED|ACQUITTED|HOLDS_ROLE|APPOINTED|DISMISSED|LEFT_ROLE|SUCCEEDED|ELECTED_TO|RAN_FOR|MEMBER_OF|PART_OF|FOUNDED|ACQUIRED|OWNS|TRADED_WITH|CREATED|LOCATED_IN|BORN_IN|DIED_IN|RELATED_TO|DEFEATED|NON_FACTUAL]-()
WITH edge.statementCount AS count, collect(edge) AS edges
ORDER BY count DESC
UNWIND edges AS edge
WITH count, edge
ORDER BY count DESC, edge.id
LIMIT 2 * $limit
WITH DISTINCT edge
LIMIT $limit
WITH edge, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
RETURN
  edge.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  edge.polarity AS polarity,
  edge.modality AS modality,
  edge.role AS role,
  edge.statementCount AS statementCount,
  edge.articleCount AS articleCount,
  edge.sourceCount AS sourceCount,
  edge.publishedFrom AS publishedFrom,
  edge.publishedTo AS publishedTo,
  edge.id AS id
ORDER BY statementCount DESC, type, source, target, polarity, modality, id
LIMIT $limit;
