// Purpose: makes those names that are not there yet.
// Parameters: names.
// Returns: nothing.
UNWIND $names AS known
MERGE (:Name {id: known})
