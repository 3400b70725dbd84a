// Purpose: through whom the words of an entity came, where a quote says so.
// Parameters: id, of the entity; last, the article up to which it is asked.
// Returns: id, of the quote; name and aliases of the medium.
MATCH (known:Entity {id: $id})<-[of:OF]-(spoken:Appearance)<-[by:SPOKEN_BY]-(said:Quote)-[via:VIA]->(through:Appearance)-[owner:OF]->(medium:Entity)
WHERE said.articleId <= $last
HINT (((((((known JOIN of) JOIN spoken) JOIN by) JOIN said) JOIN via) JOIN through) JOIN owner) JOIN medium
RETURN said.id AS id, medium.name AS name, medium.aliases AS aliases
