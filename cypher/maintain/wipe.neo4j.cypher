// Purpose: empties the whole database, 10,000 nodes a transaction; for tests, never run by the program.
// Parameters: none.
// Returns: nothing. Runs in a session's own transaction.
MATCH (node)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
