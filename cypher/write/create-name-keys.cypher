// Purpose: makes those name keys that are not there yet.
// Parameters: keys.
// Returns: nothing.
UNWIND $keys AS known
MERGE (:NameKey {id: known})
