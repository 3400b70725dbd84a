// Purpose: whether the graph has its postings: the topic without a name is made when they are whole.
// Parameters: none.
// Returns: a row if it has.
MATCH (topic:Topic {id: ""})
RETURN topic.id AS id
