// Purpose: whether entities can be found by what their names are compared by, see 0004-name-keys.
// Parameters: none.
// Returns: id of one key; no row where there is none.
MATCH (key:NameKey)
RETURN key.id AS id
LIMIT 1
