// Publishers and days of the articles that prove some edges.
// Parameters: factIds.
// Returns: factId, publisher, day; a row for each different three.
UNWIND $factIds AS known
MATCH (fact:Fact {id: known})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN DISTINCT fact.id AS factId, article.publisher AS publisher, article.publishedFrom AS day
ORDER BY factId, day, publisher
