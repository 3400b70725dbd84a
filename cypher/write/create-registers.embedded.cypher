// Purpose: gives articles their registers.
// Parameters: rows, each {id, day, names}, all texts.
// Returns: nothing.
UNWIND $rows AS row
CREATE (:Register {id: row.id, day: CAST(row.day AS INT64), names: row.names})
