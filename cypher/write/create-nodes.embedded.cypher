// Purpose: creates nodes of one label.
// Parameters: rows, each a list of the columns as texts, or as lists of texts where one of them is a list; cast to the
// kinds of the graph model.
// Returns: matched, the number of nodes created.
UNWIND $rows AS row
CREATE (:`__Label__` {__Columns__})
RETURN count(*) AS matched
