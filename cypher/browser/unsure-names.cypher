// unsure-names: Where a name is unsure: two entities that share it and are kept apart.
:param name => "";
:param limit => 100;
// Purpose: names that may stand for more than one entity: a surname alone beside full names, one name for two, or of
// two types.
// Parameters: name, of one of the two; limit.
// Returns: shared, the name as it is compared; the two that share it, with types and numbers of articles; most articles
// first.
MATCH (appearance:Appearance)-[:OF]->(named:Entity)
UNWIND appearance.nameKeys AS shared
WITH shared, named.id AS id, max(CASE
    WHEN named.type <> "Person" OR shared CONTAINS "," OR appearance.identityClass ENDS WITH ("|" + appearance.articleId) THEN 1
    ELSE 0
  END) AS alone
WITH shared, collect(id) AS ids, collect(CASE WHEN alone = 1 THEN id END) AS unsureIds
WHERE size(ids) > 1 AND size(unsureIds) > 0
UNWIND unsureIds AS unsureId
UNWIND ids AS otherId
WITH shared, unsureId, otherId, ids, unsureIds
WHERE unsureId <> otherId AND (NOT otherId IN unsureIds OR unsureId < otherId)
MATCH (entity:Entity {id: unsureId})
MATCH (other:Entity {id: otherId})
WHERE $name = "" OR entity.name = $name OR $name IN entity.aliases OR other.name = $name OR $name IN other.aliases
RETURN
  shared,
  entity.name AS name,
  entity.type AS type,
  entity.articleCount AS articles,
  other.name AS otherName,
  other.type AS otherType,
  other.articleCount AS otherArticles,
  entity.id AS id,
  other.id AS otherId
ORDER BY articles + otherArticles DESC, shared, name, otherName, id, otherId
LIMIT $limit;
