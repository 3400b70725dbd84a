// Purpose: the quotes of some articles, for a graph that has no registers yet.
// Parameters: first and last, ids between which the articles are.
// Returns: id; speakerId and mediumId, of appearances; positions, of its sentences.
MATCH (quote:Quote)
WHERE quote.articleId >= $first AND quote.articleId <= $last
MATCH (quote)-[:SPOKEN_BY]->(speaker:Appearance)
OPTIONAL MATCH (quote)-[:SPOKEN_IN]->(sentence:Sentence)
WITH quote, speaker, collect(DISTINCT sentence.position) AS positions
OPTIONAL MATCH (quote)-[:VIA]->(medium:Appearance)
RETURN quote.id AS id, speaker.id AS speakerId, medium.id AS mediumId, positions
ORDER BY id
