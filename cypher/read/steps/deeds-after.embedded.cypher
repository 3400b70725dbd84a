// Purpose: what happened between an entity and those against whom, or by whom, something was announced, from that day on.
// Parameters: id, of the entity; announced, types that announce something, as numbers; from and to, days of publication between which the announcements are; noDay,
// the day of what has none; asserted and planned, the manners of these; threatened and sanctions, numbers of these types; deeds and sanctioned, types that carry them out.
// Returns: id, of the announcement; type, source and target of the deed; first, of such deeds: its day, id and what its posting tells, then its article.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic)-[deed:STATED]-(again:Topic {id: $id})
WHERE (said.manner = $planned OR (said.manner = $asserted AND said.type IN $announced))
  AND said.published >= $from AND said.published <= $to
  AND deed.manner = $asserted AND deed.day < $noDay AND (said.published = $noDay OR deed.day >= said.published)
  AND ((said.manner = $planned AND deed.type = said.type)
    OR (said.type = $threatened AND deed.type IN $deeds)
    OR (said.type = $sanctions AND deed.type IN $sanctioned))
HINT ((topic JOIN said) JOIN other) JOIN (deed JOIN again)
WITH said.id AS id, deed.type AS type, deed.source AS source, deed.target AS target,
  lpad(CAST(deed.day AS STRING), 8, "0") + " " + deed.id + " " + deed.told + " " + deed.articleId AS done
RETURN id, type, source, target, min(done) AS first
