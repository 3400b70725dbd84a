// Purpose: by what the names of an entity are compared.
// Parameters: id, of the entity.
// Returns: shared, the key; alone, true where it stands alone in an article.
MATCH (known:Entity {id: $id})<-[keyed:KEYS]-(key:NameKey)
HINT (known JOIN keyed) JOIN key
RETURN key.id AS shared, keyed.alone AS alone
