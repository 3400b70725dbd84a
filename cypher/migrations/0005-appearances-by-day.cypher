// Purpose: the appearances of an entity are read by the day of their articles, so many as are wanted: see maintain/date-appearances.
// Parameters: none.
// Returns: nothing.
CREATE INDEX of_entity_day IF NOT EXISTS FOR ()-[of:OF]-() ON (of.entityId, of.publishedFrom);
