// Purpose: what is shown of some quotes.
// Parameters: ids.
// Returns: id, kind, text.
UNWIND $ids AS wanted
MATCH (known:Quote {id: wanted})
RETURN known.id AS id, known.kind AS kind, known.text AS text
