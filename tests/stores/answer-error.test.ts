import { expect, it } from "@jest/globals";
import { Neo4jError } from "neo4j-driver";
import { answerError } from "../../src/stores/answer-error.ts";
import { embeddedError } from "../../src/stores/embedded/embedded-errors.ts";
import { neo4jError } from "../../src/stores/neo4j/neo4j-errors.ts";

const full = new Error(
  "Buffer manager exception: Unable to allocate memory! The buffer pool is full and no memory could be freed!",
);
const heap = new Neo4jError("", "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "50N42", "");

it.each([
  ["embedded database", embeddedError(full, "news.newsgraph")],
  ["server", neo4jError(heap, "bolt://127.0.0.1")],
])("too little memory of the %s: who writes shall write less at once, who asks shall ask for less", (_, error) => {
  expect(error.code).toBe("store/out-of-memory");
  expect(error.remedy).toMatch(/--batch/);
  const asked = answerError(error);
  expect(asked).toMatchObject({ code: "store/out-of-memory", place: error.place });
  expect(asked.remedy).toMatch(/^Ask for less/);
});

it("other errors of who asks stay as they are", () => {
  const error = embeddedError(new Error("Could not set lock on file"), "news.newsgraph");
  expect(answerError(error)).toBe(error);
});
