// Purpose: gives the lease back, if it is still held.
// Parameters: holder.
// Returns: released, 0 or 1.
MATCH (graph:Graph {id: "graph"})
WHERE graph.leaseHolder = $holder
REMOVE graph.leaseHolder, graph.leaseUntil
RETURN count(*) AS released
