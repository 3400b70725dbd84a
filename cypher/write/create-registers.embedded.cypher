// Purpose: gives articles their registers.
// Parameters: rows, each {id, publisher, day, names, stated}, all texts.
// Returns: nothing.
UNWIND $rows AS row
CREATE (:Register {id: row.id, publisher: row.publisher, day: CAST(row.day AS INT64), names: row.names, stated: row.stated})
