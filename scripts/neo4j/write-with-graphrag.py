"""Writes extractions, one a line, with neo4j-graphrag as its users do: one call of its writer an article.

    python write-with-graphrag.py FILE      (NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD in the environment)

Prints the seconds that writing took, and those of this process's processor time. See scripts/benchmark-load.ts, which makes the file.

Its writer needs APOC for relationships, and answers FAILURE without an error where a server has none. There its call of
the procedure, which looks for an equal relationship first, becomes a plain CREATE of a dynamic type: less work than its own.
"""

import asyncio
import json
import os
import sys
import time

import neo4j
from neo4j_graphrag.components import kg_writer
from neo4j_graphrag.components.kg_writer import Neo4jWriter
from neo4j_graphrag.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship


MERGE = "CALL apoc.merge.relationship(start, row.type, {}, row.properties, end, row.properties) YIELD rel  "
CREATE = "CREATE (start)-[rel:$(row.type)]->(end) SET rel += row.properties "


def do_without_apoc(driver):
    procedures, _, _ = driver.execute_query("SHOW PROCEDURES YIELD name WHERE name = 'apoc.merge.relationship' RETURN name")
    if procedures:
        return
    theirs = kg_writer.upsert_relationship_query

    def plain(**options):
        query = theirs(**options)
        if MERGE not in query:
            raise RuntimeError("this version of neo4j-graphrag has another statement for relationships")
        return query.replace(MERGE, CREATE)

    kg_writer.upsert_relationship_query = plain


def graph_of(line):
    article = json.loads(line)
    key = article["id"]
    nodes = [
        Neo4jNode(id=key, label="Document", properties={"path": key}),
        Neo4jNode(id=f"{key}:chunk", label="Chunk", properties={"text": article["text"], "index": 0}),
    ]
    relationships = [Neo4jRelationship(start_node_id=f"{key}:chunk", end_node_id=key, type="FROM_DOCUMENT")]
    for entity in article["entities"]:
        node = f"{key}:{entity['id']}"
        nodes.append(Neo4jNode(id=node, label=entity["type"], properties={"name": entity["name"]}))
        relationships.append(Neo4jRelationship(start_node_id=node, end_node_id=f"{key}:chunk", type="FROM_CHUNK"))
    for statement in article["statements"]:
        relationships.append(
            Neo4jRelationship(
                start_node_id=f"{key}:{statement['sourceId']}",
                end_node_id=f"{key}:{statement['targetId']}",
                type=statement["type"].upper(),
                properties={"confidence": statement["confidence"], "sentence": statement["sentences"][0]},
            )
        )
    return Neo4jGraph(nodes=nodes, relationships=relationships)


async def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        graphs = [graph_of(line) for line in file]
    login = (os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])
    with neo4j.GraphDatabase.driver(os.environ["NEO4J_URI"], auth=login) as driver:
        do_without_apoc(driver)
        writer = Neo4jWriter(driver)
        start, processor = time.perf_counter(), time.process_time()
        for graph in graphs:
            result = await writer.run(graph)
            if result.status != "SUCCESS":
                raise RuntimeError(str(result.metadata))
        print(time.perf_counter() - start, time.process_time() - processor)


asyncio.run(main())
