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
    ["an unknown query", ["query", "met-wiht"], "Did you mean met-with? There are met-with, quoted"],
    ["a part of a query's name", ["query", "threat"], "Did you mean threats?"],
    ["what is near no query", ["query", "zeppelin"], "there is no query of this name.\n  There are"],
    ["an empty parameter", ["query", "met-with", "--name", ""], "--name is empty"],
    ["a port that there is not", ["explore", "--port", "99999"], "at least 0 and at most 65535"],
    ["no number of pairs", ["merges", "list", "--rows", "many"], "whole number of at least 1"],
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
    [["--help"]],
    [["show", "--help"]],
    [["query", "--help"]],
    [["query", "chains", "--help"]],
    [["merges", "--help"]],
  ])("%j wraps its paragraphs where the screen is narrow, and leaves examples whole", async (args) => {
    const { output } = await runNewsgraph(args, { columns: 60 });
    const lines = output.split("\n").filter((line) => !/^ {2}newsgraph /.test(line));
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(output.replace(/\s+/g, " ")).toBe((await runNewsgraph(args)).output.replace(/\s+/g, " "));
  });

  it("does not repeat the whole of a text that was given for a name", async () => {
    const { messages } = await runNewsgraph(["query", "x".repeat(10_000)]);
    expect(messages.length).toBeLessThan(1000);
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
