// Purpose: where in its sentences one statement stands; several of these texts make one statement.
// Parameters: id with a number, of the statement; Number is that number.
// Returns: statementId, sentenceId; from and to, triggerFrom and triggerTo, offsets in the article's text; rule.
MATCH (statement:Statement {id: $id__Number__})-[evidence:EVIDENCE]->(sentence:Sentence)
HINT (statement JOIN evidence) JOIN sentence
RETURN statement.id AS statementId, sentence.id AS sentenceId, evidence.`from` AS `from`, evidence.`to` AS `to`, evidence.triggerFrom AS triggerFrom,
  evidence.triggerTo AS triggerTo, evidence.rule AS rule
