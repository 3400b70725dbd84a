// Purpose: creates nodes and relationships of many kinds at once. Rows are lists of properties; relationships name their ends by
// places in lists of the nodes that are created and of those that were there, so that no index is asked for what is new.
// Parameters: rows, with newLABEL, rows of nodes; oldLABEL, ids of nodes that are there; TYPE, rows of relationships, each
// [place of source, place of target, properties...]; the blocks are filled in by the store.
// Returns: joined, how many nodes of each label could be joined; createdTYPE, the number of relationships created.
__Found__
__Created__
WITH __All__
__Joined__
RETURN __Returned__
