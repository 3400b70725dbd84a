// Purpose: where in its sentences a statement stands.
// Parameters: id, of the statement.
// Returns: sentenceId; from and to, triggerFrom and triggerTo, offsets in the article's text; rule.
MATCH (statement:Statement {id: $id})-[evidence:EVIDENCE]->(sentence:Sentence)
HINT (statement JOIN evidence) JOIN sentence
RETURN sentence.id AS sentenceId, evidence.`from` AS `from`, evidence.`to` AS `to`, evidence.triggerFrom AS triggerFrom,
  evidence.triggerTo AS triggerTo, evidence.rule AS rule
