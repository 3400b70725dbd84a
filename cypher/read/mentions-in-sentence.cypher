// The mentions in one sentence, with the appearance each belongs to.
// Parameters: sentenceId.
// Returns: sentenceId, appearanceId, from, to (offsets of the article's text).
MATCH (sentence:Sentence {id: $sentenceId})
MATCH (sentence)-[mention:MENTIONS]->(appearance:Appearance)
RETURN sentence.id AS sentenceId, appearance.id AS appearanceId, mention.`from` AS `from`, mention.`to` AS `to`
ORDER BY `from`
