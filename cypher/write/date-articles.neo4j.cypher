// Purpose: the appearances in articles whose day may be another now are dated anew, see maintain/date-appearances.
// Parameters: ids, of the articles.
// Returns: dated, how many were.
UNWIND $ids AS id
MATCH (article:Article {id: id})
USING INDEX article:Article(id)
WITH DISTINCT article
MATCH (article)-[:HAS_SENTENCE]->(sentence)
WITH DISTINCT article, sentence
MATCH (sentence)-[:MENTIONS]->()-[of:OF]->()
WHERE of.publishedFrom <> coalesce(article.publishedFrom, "")
SET of.publishedFrom = coalesce(article.publishedFrom, "")
RETURN count(*) AS dated
