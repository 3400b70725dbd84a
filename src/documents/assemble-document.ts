/**
 * Assembly
 * ========
 *
 * Text in, document out: draft, network, readings, names, time expressions, each layer standing on the one before.
 */
import type { Article } from "../articles/article.ts";
import type { Document, NameSpan, Sentence, Token } from "./document.ts";
import type { Draft, DraftSentence } from "./draft.ts";
import type { NetworkOutput } from "./network/network.ts";
import { longestWindow } from "./network/windows.ts";
import type { PrintedWord } from "./tokenise.ts";
import type { LanguageParts, TreeWord, WordReading } from "./language-parts.ts";

/** What a document takes from its article besides the text that the draft was made of. */
export type DocumentSource = Pick<Article, "id" | "text" | "language" | "published"> & Partial<Pick<Article, "title">>;

function layOutSentences(drafts: readonly DraftSentence[]): readonly Sentence[] {
  let firstToken = 0;
  return drafts.map(({ start, end, paragraph, words }, index) => {
    const endToken = firstToken + words.length;
    const sentence = { index, start, end, firstToken, endToken, paragraph };
    firstToken = endToken;
    return sentence;
  });
}

function treeWords(draft: DraftSentence, analysis: NetworkOutput): readonly TreeWord[] {
  return draft.words.map((word, position) => ({
    text: word.text,
    partOfSpeech: analysis.partsOfSpeech[position] ?? "X",
    head: analysis.heads[position] ?? -1,
    relation: analysis.relations[position] ?? "dep",
  }));
}

function sentenceTokens(
  sentence: Sentence,
  words: readonly PrintedWord[],
  read: { readonly tree: readonly TreeWord[]; readonly readings: readonly WordReading[] },
): readonly Token[] {
  return read.tree.map(({ text, partOfSpeech, head, relation }, position) => {
    const { start, end } = words[position] ?? { start: sentence.start, end: sentence.start };
    const { lemma, morphology } = read.readings[position] ?? { lemma: text, morphology: {} };
    return {
      index: sentence.firstToken + position,
      sentence: sentence.index,
      start,
      end,
      text,
      lemma,
      partOfSpeech,
      morphology,
      head: head === -1 ? -1 : sentence.firstToken + head,
      relation,
    };
  });
}

function sentenceNames(sentence: Sentence, names: NetworkOutput["names"]): readonly NameSpan[] {
  return names.map(({ first, end, type, confidence }) => ({
    firstToken: sentence.firstToken + first,
    endToken: sentence.firstToken + end,
    type,
    confidence,
  }));
}

function lengthWarnings(drafts: readonly DraftSentence[]): readonly string[] {
  return drafts.flatMap(({ words }, index) =>
    words.length > longestWindow ? [`Sentence ${index + 1} has ${words.length} words and was analysed in pieces.`] : [],
  );
}

/** Analyses a draft with the parts of a language. */
export function assembleDocument(source: DocumentSource, draft: Draft, parts: LanguageParts): Document {
  const analyses = parts.network.analyse(
    draft.sentences.map(({ words }) => ({ words: words.map(({ text }) => text) })),
  );
  const sentences = layOutSentences(draft.sentences);
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  const faintNames: NameSpan[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const draftSentence = draft.sentences[index];
    const analysis = analyses[index];
    if (draftSentence === undefined || analysis === undefined) continue;
    const parsed = treeWords(draftSentence, analysis);
    const tree = parts.mendTree?.(parsed) ?? parsed;
    for (const token of sentenceTokens(sentence, draftSentence.words, { tree, readings: parts.readWords(tree) }))
      tokens.push(token);
    names.push(...sentenceNames(sentence, analysis.names));
    faintNames.push(...sentenceNames(sentence, analysis.faintNames));
  }
  return {
    id: source.id,
    language: parts.language,
    published: source.published,
    title: source.title ?? null,
    text: source.text,
    sentences,
    tokens,
    names,
    faintNames,
    times: parts.findTimes({ text: source.text, published: source.published, sentences, tokens, names }),
    warnings: [...draft.warnings, ...lengthWarnings(draft.sentences)],
  };
}
