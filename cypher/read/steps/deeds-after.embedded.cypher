// Purpose: on which day it first happened, between an entity and those against whom, or by whom, something was
// announced, from that day on.
// Parameters: id, of the entity; announced, rows of id, other (entity), day, type and manner (as numbers); noDay, the
// day of what has none; asserted and planned, the manners of these; threatened and sanctions, numbers of these types;
// deeds and sanctioned, types that carry them out; Deed is the pattern of what happened from or to the entity.
// Returns: id, of the announcement; type, of the deed; day, of the first of this type.
UNWIND $announced AS said
MATCH (other:Topic {id: said.other})
MATCH (topic:Topic {id: $id})__Deed__(other)
WHERE deed.manner = $asserted AND deed.day < $noDay AND (said.day = $noDay OR deed.day >= said.day)
  AND ((said.manner = $planned AND deed.type = said.type)
    OR (said.type = $threatened AND deed.type IN $deeds)
    OR (said.type = $sanctions AND deed.type IN $sanctioned))
HINT (topic JOIN deed) JOIN other
RETURN said.id AS id, deed.type AS type, min(deed.day) AS day
