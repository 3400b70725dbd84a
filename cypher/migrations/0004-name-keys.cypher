// Purpose: what a name is compared by is found by its key, and by it those who share it: (:NameKey {id})-[:KEYS {alone}]->(:Entity).
// Parameters: none.
// Returns: nothing.
CREATE CONSTRAINT name_key_id IF NOT EXISTS FOR (node:NameKey) REQUIRE node.id IS UNIQUE;
