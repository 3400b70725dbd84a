/**
 * Examples for the name judge: every candidate of an article with its features and what the gold says of its words. A
 * span whose text is a surface of a gold entity has its type, any other is no name.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Document } from "../../src/documents/document.ts";
import { proposeNames } from "../../src/mentions/find-names.ts";
import type { NameCandidate } from "../../src/mentions/names/name-candidate.ts";
import { featuresOf, proposalsOf } from "../../src/mentions/names/judge-candidates.ts";
import { readDocument, type Reading } from "../../src/mentions/reading.ts";
import type { Vocabulary } from "../../src/mentions/vocabulary.ts";
import { entityTypes, entityTypeSchema } from "../../src/ontology/ontology.ts";

const goldSchema = z.object({
  id: z.string(),
  entities: z.array(z.object({ type: entityTypeSchema, surfaces: z.array(z.string()) })),
});

/** For each printed form of a gold entity the position of its type in the ontology. */
export type Surfaces = ReadonlyMap<string, number>;

export interface Example {
  readonly article: string;
  readonly text: string;
  readonly features: readonly string[];
  /** Position of the type in the ontology; their number where it is no name. */
  readonly label: number;
}

/** The surfaces of all gold graphs of a folder, by article. */
export function surfacesOf(folder: string): ReadonlyMap<string, Surfaces> {
  return new Map(
    readdirSync(folder).map((file) => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      const surfaces = gold.entities.flatMap(({ type, surfaces: texts }) =>
        texts.map((text) => [text, entityTypes.indexOf(type)] as const),
      );
      return [gold.id, new Map(surfaces)];
    }),
  );
}

/** The examples of one article; `more` proposes further candidates. */
export function examplesOf(
  document: Document,
  surfaces: Surfaces,
  {
    vocabulary,
    more,
  }: { readonly vocabulary: Vocabulary; readonly more: (reading: Reading) => readonly NameCandidate[] },
): readonly Example[] {
  const reading = readDocument(document, vocabulary);
  return proposalsOf(reading, [...proposeNames(reading), ...more(reading)]).map((proposal) => {
    const start = document.tokens[proposal.firstToken]?.start ?? 0;
    const end = document.tokens[proposal.endToken - 1]?.end ?? start;
    const text = document.text.slice(start, end);
    return {
      article: document.id,
      text,
      features: featuresOf(reading, proposal),
      label: surfaces.get(text) ?? entityTypes.length,
    };
  });
}
