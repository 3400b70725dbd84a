// All judgements.
// Parameters: none.
// Returns: id and all properties.
MATCH (node:Judgement)
RETURN __Columns__
