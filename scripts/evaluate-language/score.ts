/**
 * Scores
 * ======
 *
 * Trees by words (universal tag; head; head and relation), names by exact span and type.
 */
import type { Document } from "../../src/documents/document.ts";
import type { Network } from "../../src/documents/network/network.ts";
import type { HeldGraph, NameSentence, TreeSentence } from "./held-out.ts";

const percent = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 100;

export interface TreeScore {
  readonly partOfSpeech: number;
  readonly unlabelledAttachment: number;
  readonly labelledAttachment: number;
  readonly words: number;
}

export function scoreTrees(network: Network, sentences: readonly TreeSentence[]): TreeScore {
  const outputs = network.analyse(sentences);
  let [words, tagged, attached, labelled] = [0, 0, 0, 0];
  sentences.forEach((gold, place) => {
    const output = outputs[place];
    gold.words.forEach((_, word) => {
      words += 1;
      tagged += Number(output?.partsOfSpeech[word] === gold.partsOfSpeech[word]);
      if (output?.heads[word] !== gold.heads[word]) return;
      attached += 1;
      labelled += Number(output?.relations[word] === gold.relations[word]);
    });
  });
  return {
    partOfSpeech: percent(tagged, words),
    unlabelledAttachment: percent(attached, words),
    labelledAttachment: percent(labelled, words),
    words,
  };
}

export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly names: number;
}

/** Pairs of lists: what is there, what was found. */
function scoreSpans(pairs: readonly (readonly [readonly string[], readonly string[]])[]): NameScore {
  let [gold, found, right] = [0, 0, 0];
  for (const [expected, actual] of pairs) {
    const set = new Set(expected);
    gold += expected.length;
    found += actual.length;
    right += actual.filter((name) => set.has(name)).length;
  }
  const [precision, recall] = [percent(right, found), percent(right, gold)];
  return { precision, recall, f1: percent(2 * right, gold + found), names: gold };
}

const threeTypes = new Set(["Person", "Organization", "Place"]);

export function scoreNames(network: Network, sentences: readonly NameSentence[]): NameScore {
  const outputs = network.analyse(sentences);
  return scoreSpans(
    sentences.map(({ names }, place) => [
      names,
      (outputs[place]?.names ?? [])
        .filter(({ type }) => threeTypes.has(type))
        .map(({ first, end, type }) => `${type} ${first} ${end}`),
    ]),
  );
}

/** Every place where a surface of the graph stands between word boundaries, the longest first. */
function goldSpans(document: Document, graph: HeldGraph): string[] {
  const ends = new Set(document.tokens.map(({ end }) => end));
  const surfaces = graph.entities
    .flatMap(({ surfaces, type }) => surfaces.map((surface) => ({ surface, type })))
    .sort((a, b) => b.surface.length - a.surface.length);
  const taken = new Set<number>();
  const spans: string[] = [];
  for (const { surface, type } of surfaces) {
    for (const { start } of document.tokens) {
      const end = start + surface.length;
      if (taken.has(start) || !ends.has(end) || !document.text.startsWith(surface, start)) continue;
      for (let place = start; place < end; place += 1) taken.add(place);
      spans.push(`${type} ${start} ${end}`);
    }
  }
  return spans;
}

/** Names of whole articles, all five types. */
export function scoreArticles(items: readonly { document: Document; graph: HeldGraph }[]): NameScore {
  return scoreSpans(
    items.map(({ document, graph }) => [
      goldSpans(document, graph),
      document.names.map(({ firstToken, endToken, type }) => {
        const [first, last] = [document.tokens[firstToken], document.tokens[endToken - 1]];
        return `${type} ${first?.start ?? 0} ${last?.end ?? 0}`;
      }),
    ]),
  );
}
