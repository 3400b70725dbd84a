// Purpose: takes, or keeps, the lease that lets one process write, unless another holds it. The clock is the server's.
// Parameters: holder; milliseconds, for which the lease is taken.
// Returns: holder, who has it now; waiting, the milliseconds until the other's lease ends.
MATCH (graph:Graph {id: "graph"})
SET graph.leaseUntil = coalesce(graph.leaseUntil, 0)
WITH graph,
  graph.leaseHolder IS NULL OR graph.leaseHolder = $holder OR graph.leaseUntil < datetime.realtime().epochMillis AS free
SET
  graph.leaseHolder = CASE WHEN free THEN $holder ELSE graph.leaseHolder END,
  graph.leaseUntil = CASE WHEN free THEN datetime.realtime().epochMillis + $milliseconds ELSE graph.leaseUntil END
RETURN graph.leaseHolder AS holder, graph.leaseUntil - datetime.realtime().epochMillis AS waiting
