// Purpose: a name is found by its key, and by it those who are called so: (:Name {id})-[:NAMES]->(:Entity).
// Parameters: none.
// Returns: nothing.
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE node.id IS UNIQUE;
