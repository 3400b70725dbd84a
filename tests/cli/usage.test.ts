import { describe, expect, it } from "@jest/globals";
import { runNewsgraph } from "./run-newsgraph.ts";

describe("usage", () => {
  it.each([
    [["--help"], "Usage: newsgraph"],
    [["--version"], "0."],
    [["build", "--help"], "--dry-run"],
    [["help", "extract"], "Usage: newsgraph extract"],
    [["query", "--help"], "Usage: newsgraph query"],
    [["query", "--list"], "met-with"],
    [["query", "met-with", "--help"], "--place <text>"],
  ])("%j answers on standard output and ends with 0", async (args, expected) => {
    const result = await runNewsgraph(args);
    expect(result).toMatchObject({ exitCode: 0, messages: "" });
    expect(result.output).toContain(expected);
  });

  it.each([
    ["no command", [], "Usage: newsgraph"],
    ["an unknown command", ["biuld"], "Did you mean build?"],
    ["an unknown option", ["build", "x", "--sotre", "y"], "Did you mean --store?"],
    ["a missing argument", ["build"], "missing required argument 'inputs'"],
    ["a format that there is not", ["status", "--format", "xml"], "Allowed choices are"],
    ["no whole number", ["extract", "x", "--workers", "many"], "whole number"],
    ["two stores", ["status", "--store", "a", "--neo4j", "bolt://localhost"], "cannot be used with"],
    [
      "an input that names nothing",
      ["extract", "no-such-file.txt"],
      "no-such-file.txt: there is no such file or folder",
    ],
    ["an unknown query", ["query", "met-wiht"], "there is no query of this name"],
    ["an unknown parameter", ["query", "met-with", "--nmae", "x"], "Unknown option '--nmae'"],
    ["a value too many", ["query", "edge-counts", "x"], '"x" is one value too many'],
    ["a parameter without name", ["query", "RETURN 1", "--parameter", "x", "--store", "none"], "it has no name"],
    ["an extractor that there is not", ["extract", "package.json", "--extractor", "./none.js"], "no such extractor"],
    ["an extractor that is none", ["extract", "package.json", "--extractor", "jest.config.js"], "no extractor"],
    ["an address of another server", ["status", "--neo4j", "http://localhost"], "neo4j://localhost:7687"],
  ])("%s ends with 2 and says what to do", async (_, args, expected) => {
    const result = await runNewsgraph(args);
    expect(result).toMatchObject({ exitCode: 2, output: "" });
    expect(result.messages).toContain(expected);
  });

  it.each([
    ["a graph that is not there", ["status", "--store", "no-such.newsgraph"], "Make one with newsgraph build"],
    ["a server that does not answer", ["status", "--neo4j", "bolt://127.0.0.1:9"], "bolt://127.0.0.1:9"],
  ])("%s ends with 3 and says what to do", async (_, args, expected) => {
    const result = await runNewsgraph(args);
    expect(result).toMatchObject({ exitCode: 3, output: "" });
    expect(result.messages).toContain(expected);
  });
});
