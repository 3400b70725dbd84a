// Purpose: takes all postings away, of a filling that broke off.
// Parameters: none.
// Returns: nothing.
MATCH (topic:Topic)
DETACH DELETE topic
