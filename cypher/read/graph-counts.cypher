// How much of everything the graph has.
// Parameters: none.
// Returns: label, count.
MATCH (node:Article) RETURN "Article" AS label, count(*) AS `count`
UNION ALL MATCH (node:Sentence) RETURN "Sentence" AS label, count(*) AS `count`
UNION ALL MATCH (node:Appearance) RETURN "Appearance" AS label, count(*) AS `count`
UNION ALL MATCH (node:Statement) RETURN "Statement" AS label, count(*) AS `count`
UNION ALL MATCH (node:Fact) RETURN "Fact" AS label, count(*) AS `count`
UNION ALL MATCH (node:Quote) RETURN "Quote" AS label, count(*) AS `count`
UNION ALL MATCH (node:Entity {type: "Person"}) RETURN "Person" AS label, count(*) AS `count`
UNION ALL MATCH (node:Entity {type: "Organization"}) RETURN "Organization" AS label, count(*) AS `count`
UNION ALL MATCH (node:Entity {type: "Place"}) RETURN "Place" AS label, count(*) AS `count`
UNION ALL MATCH (node:Entity {type: "Event"}) RETURN "Event" AS label, count(*) AS `count`
UNION ALL MATCH (node:Entity {type: "Work"}) RETURN "Work" AS label, count(*) AS `count`
