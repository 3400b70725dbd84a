// roles: Who holds or held which office where, who got or lost it: each person in the order of time.
:param name => "Thomas Leclair";
:param limit => 100;
// Purpose: who holds or held which office where, got or lost it, in the order in which it was first said.
// Parameters: name, of holder or organization, which is where this text begins; limit.
// Returns: holder; type, as holds_role, elected_to or dismissed; role; of, where, or who appointed or dismissed; since
// when it was said, and how often.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:HOLDS_ROLE|ELECTED_TO|RAN_FOR|LEFT_ROLE|APPOINTED|DISMISSED|NON_FACTUAL]-()
WHERE edge.type IN ["holds_role", "elected_to", "ran_for", "left_role", "appointed", "dismissed"]
WITH DISTINCT edge
WITH edge, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
WITH edge,
  CASE WHEN edge.type IN ["appointed", "dismissed"] THEN targetEntity.name ELSE sourceEntity.name END AS holder,
  CASE WHEN edge.type IN ["appointed", "dismissed"] THEN sourceEntity.name ELSE targetEntity.name END AS place
RETURN
  holder,
  edge.type AS type,
  edge.role AS role,
  place AS `of`,
  edge.former AS former,
  edge.polarity AS polarity,
  edge.modality AS modality,
  edge.eventFrom AS eventFrom,
  edge.publishedFrom AS publishedFrom,
  edge.publishedTo AS publishedTo,
  edge.statementCount AS statementCount,
  edge.articleCount AS articleCount,
  coalesce(edge.eventFrom, edge.publishedFrom, "") AS day,
  edge.id AS id
ORDER BY holder, day, type, role, `of`, id
LIMIT $limit;
