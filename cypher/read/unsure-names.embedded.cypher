// Purpose: names that may stand for more than one entity: a surname alone beside full names, one name for two, or of
// two types.
// Parameters: name, of one of the two; limit.
// Returns: shared, the name as it is compared; the two that share it, with types and numbers of articles; most articles
// first.
// What is told of an entity is carried along: looking it up by its id fills the memory of this database,
// whose maps hold texts alone.
MATCH (appearance:Appearance)-[:OF]->(named:Entity)
UNWIND appearance.nameKeys AS shared
WITH shared, named.id AS id, named.name AS name, named.type AS type, named.articleCount AS articles,
  CASE WHEN $name = "" OR named.name = $name OR $name IN named.aliases THEN "yes" ELSE "no" END AS asked,
  max(CASE
    WHEN named.type <> "Person" OR shared CONTAINS "," OR appearance.identityClass ENDS WITH ("|" + appearance.articleId) THEN "yes"
    ELSE "no"
  END) AS alone
WITH shared, collect({id: id, name: name, type: type, articles: articles, asked: asked, alone: alone}) AS sharing
WHERE size(sharing) > 1
UNWIND sharing AS unsure
UNWIND sharing AS other
WITH shared, unsure, other
WHERE unsure.alone = "yes" AND unsure.id <> other.id AND (other.alone = "no" OR unsure.id < other.id) AND (unsure.asked = "yes" OR other.asked = "yes")
RETURN
  shared,
  unsure.name AS name,
  unsure.type AS type,
  cast(unsure.articles AS INT64) AS articles,
  other.name AS otherName,
  other.type AS otherType,
  cast(other.articles AS INT64) AS otherArticles,
  unsure.id AS id,
  other.id AS otherId
ORDER BY articles + otherArticles DESC, shared, name, otherName, id, otherId
LIMIT $limit
