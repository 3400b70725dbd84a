// Purpose: what is shown of some sentences.
// Parameters: ids.
// Returns: id, text, position, articleId; place, where it lies in its table.
UNWIND $ids AS wanted
MATCH (known:Sentence {id: wanted})
RETURN known.id AS id, known.text AS text, known.position AS position, known.articleId AS articleId,
  offset(id(known)) AS place
