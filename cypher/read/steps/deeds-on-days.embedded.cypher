// Purpose: of what happened between an entity and others on some days, the first.
// Parameters: id, of the entity; wanted, rows of key, other (entity), type and day (as numbers); types and days of all
// of them, by which the database chooses before it joins; asserted, the manner of what happened; Deed is the pattern of
// what happened from or to the entity.
// Returns: key; first, of such deeds: id, what its posting tells, its article, each in a line.
UNWIND $wanted AS row
MATCH (other:Topic {id: row.other})
MATCH (topic:Topic {id: $id})__Deed__(other)
WHERE deed.manner = $asserted AND deed.day IN $days AND deed.type IN $types AND deed.type = row.type AND
  deed.day = row.day
HINT (topic JOIN deed) JOIN other
RETURN row.key AS key, min(deed.id + "\n" + deed.told + "\n" + deed.articleId) AS first
