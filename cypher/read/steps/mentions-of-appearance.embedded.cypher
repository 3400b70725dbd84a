// Purpose: the mentions of one appearance; several of these texts make one statement.
// Parameters: id with a number, of the appearance; Number is that number.
// Returns: sentenceId; surface, kind, from, to.
MATCH (appearance:Appearance {id: $id__Number__})<-[mention:MENTIONS]-(sentence:Sentence)
HINT (appearance JOIN mention) JOIN sentence
RETURN sentence.id AS sentenceId, mention.surface AS surface, mention.kind AS kind, mention.`from` AS `from`, mention.`to` AS `to`
