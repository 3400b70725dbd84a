// Purpose: what is shown of some statements.
// Parameters: ids.
// Returns: id, type, polarity, modality, time, timeFrom, timeTo, role, former, rule, confidence.
UNWIND $ids AS wanted
MATCH (known:Statement {id: wanted})
RETURN known.id AS id, known.type AS type, known.polarity AS polarity, known.modality AS modality, known.time AS time,
  known.timeFrom AS timeFrom, known.timeTo AS timeTo, known.role AS role, known.former AS former, known.rule AS rule,
  known.confidence AS confidence
