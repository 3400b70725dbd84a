// The revision and the extractor of those of some articles that are in the graph.
// Parameters: ids.
// Returns: id, contentHash, modified, extractor.
UNWIND $ids AS known
MATCH (article:Article {id: known})
RETURN article.id AS id, article.contentHash AS contentHash, article.modified AS modified, article.extractor AS extractor
ORDER BY id
