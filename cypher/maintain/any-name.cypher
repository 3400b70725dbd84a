// Purpose: whether entities can be found by their names, see 0003-names.
// Parameters: none.
// Returns: id of one name; no row where there is none.
MATCH (name:Name)
RETURN name.id AS id
LIMIT 1
