// Purpose: who holds or held which office where, got or lost it, in the order in which it was first said.
// Parameters: name, of holder or organization, which is where this text begins; limit.
// Returns: holder; type, as holds_role, elected_to or dismissed; role; of, where, or who appointed or dismissed; since when it was said, and how often.
// The embedded database says which way an edge points that was matched both ways only in the edge's text.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge]-(other:Entity)
WHERE edge.type IN ["holds_role", "elected_to", "ran_for", "left_role", "appointed", "dismissed"]
WITH edge, known, other, starts_with(CAST(edge AS STRING), "{_SRC: " + CAST(id(known) AS STRING) + ",") AS outgoing
WITH DISTINCT edge, CASE WHEN outgoing THEN known.name ELSE other.name END AS source, CASE WHEN outgoing THEN other.name ELSE known.name END AS target
WITH edge,
  CASE WHEN edge.type IN ["appointed", "dismissed"] THEN target ELSE source END AS holder,
  CASE WHEN edge.type IN ["appointed", "dismissed"] THEN source ELSE target END AS place
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
LIMIT $limit
