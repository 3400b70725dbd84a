// Purpose: who is named in the same sentences as an entity, by article.
// Parameters: id, of the entity; appearances, ids of those of its appearances that count, empty where all do.
// Returns: otherId, articleId; sentences, how many; text, of one of them.
MATCH (known:Entity {id: $id})<-[of:OF]-(appearance:Appearance)<-[mention:MENTIONS]-(sentence:Sentence)-[naming:MENTIONS]->(beside:Appearance)-[owner:OF]->(other:Entity)
WHERE size($appearances) = 0 OR appearance.id IN $appearances
HINT (((((((known JOIN of) JOIN appearance) JOIN mention) JOIN sentence) JOIN naming) JOIN beside) JOIN owner) JOIN other
WITH DISTINCT other.id AS otherId, sentence.id AS sentenceId, sentence.articleId AS articleId, sentence.text AS sentenceText
WHERE otherId <> $id
RETURN otherId, articleId, count(*) AS sentences, min(sentenceText) AS text
