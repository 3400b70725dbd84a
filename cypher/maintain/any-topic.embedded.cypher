// Purpose: whether the graph has its postings: a topic that no entity has is made when they are whole.
// Parameters: id, of that topic.
// Returns: a row if it has.
MATCH (topic:Topic {id: $id})
RETURN topic.id AS id
