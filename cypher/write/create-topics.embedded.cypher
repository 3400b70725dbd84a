// Purpose: gives entities a place for their postings.
// Parameters: ids, of entities that have none.
// Returns: nothing.
UNWIND $ids AS id
CREATE (:Topic {id: id})
