// Purpose: which of some names an entity has, as its own or another one.
// Parameters: names.
// Returns: name.
UNWIND $names AS wanted
MATCH (known:Name {id: wanted})
RETURN known.id AS name
ORDER BY name
