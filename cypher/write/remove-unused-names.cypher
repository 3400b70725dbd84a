// Purpose: takes names away that nobody has any more.
// Parameters: names.
// Returns: nothing.
UNWIND $names AS known
MATCH (name:Name {id: known})
WHERE NOT EXISTS { MATCH (name)-[:NAMES]->(:Entity) }
DELETE name
