// The mentions in some sentences, with the appearance each belongs to; what only is implied there has no place in it.
// Parameters: sentenceIds.
// Returns: sentenceId, appearanceId, from, to (offsets of the article's text).
UNWIND $sentenceIds AS known
MATCH (sentence:Sentence {id: known})
MATCH (sentence)-[mention:MENTIONS]->(appearance:Appearance)
WHERE mention.`from` IS NOT NULL
RETURN sentence.id AS sentenceId, appearance.id AS appearanceId, mention.`from` AS `from`, mention.`to` AS `to`
ORDER BY sentenceId, `from`
