// Purpose: takes name keys away that nobody has any more.
// Parameters: keys.
// Returns: nothing.
UNWIND $keys AS known
MATCH (key:NameKey {id: known})
WHERE NOT EXISTS { MATCH (key)-[:KEYS]->(:Entity) }
DELETE key
