// Purpose: the mentions of one appearance; several of these texts make one statement.
// Parameters: id with a number, of the appearance; Number is that number.
// Returns: place, of the sentence in its table, since to read anything of it would take as long again; surface, kind,
// from, to.
MATCH (appearance:Appearance {id: $id__Number__})<-[mention:MENTIONS]-(sentence:Sentence)
HINT (appearance JOIN mention) JOIN sentence
RETURN offset(id(sentence)) AS place, mention.surface AS surface, mention.kind AS kind, mention.`from` AS `from`,
  mention.`to` AS `to`
