// Purpose: the first quotes of an entity's words, with their sentences.
// Parameters: id, of the entity; limit.
// Returns: id, kind, text and articleId of the quote; sentenceId, sentence, position; by article.
MATCH (known:Entity {id: $id})<-[of:OF]-(spoken:Appearance)<-[by:SPOKEN_BY]-(said:Quote)-[words:SPOKEN_IN]->(sentence:Sentence)
HINT (((((known JOIN of) JOIN spoken) JOIN by) JOIN said) JOIN words) JOIN sentence
RETURN said.id AS id, said.kind AS kind, said.text AS text, said.articleId AS articleId, sentence.id AS sentenceId, sentence.text AS sentence,
  sentence.position AS position
ORDER BY articleId, id, sentenceId
LIMIT $limit
