// Purpose: entities are found by name without a scan, under Entity and under their type.
// Parameters: none.
// Returns: nothing.
CREATE INDEX entity_name IF NOT EXISTS FOR (node:Entity) ON (node.name);
CREATE INDEX person_name IF NOT EXISTS FOR (node:Person) ON (node.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (node:Organization) ON (node.name);
CREATE INDEX place_name IF NOT EXISTS FOR (node:Place) ON (node.name);
CREATE INDEX event_name IF NOT EXISTS FOR (node:Event) ON (node.name);
CREATE INDEX work_name IF NOT EXISTS FOR (node:Work) ON (node.name);
