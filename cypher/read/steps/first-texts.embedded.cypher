// Purpose: of some sentences for each of some keys, the text that comes first.
// Parameters: rows, each {key, sentenceId}.
// Returns: key, text.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentenceId})
RETURN row.key AS key, min(sentence.text) AS text
