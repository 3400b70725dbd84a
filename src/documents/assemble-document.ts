/**
 * Assembly
 * ========
 *
 * Text in, document out: draft, network, readings, names, time expressions, each layer standing on the one before.
 */
import type { Article } from "../articles/article.ts";
import type { Document, Layers, NameSpan, Sentence, Token } from "./document.ts";
import type { Draft, DraftSentence } from "./draft.ts";
import { behindText } from "./headline-of.ts";
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

type Untimed = Omit<Layers, "times">;

function untimedLayers(drafts: readonly DraftSentence[], parts: LanguageParts): Untimed {
  const analyses = parts.network.analyse(drafts.map(({ words }) => ({ words: words.map(({ text }) => text) })));
  const sentences = layOutSentences(drafts);
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  const faintNames: NameSpan[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const draftSentence = drafts[index];
    const analysis = analyses[index];
    if (draftSentence === undefined || analysis === undefined) continue;
    const parsed = treeWords(draftSentence, analysis);
    const tree = parts.mendTree?.(parsed) ?? parsed;
    for (const token of sentenceTokens(sentence, draftSentence.words, { tree, readings: parts.readWords(tree) }))
      tokens.push(token);
    names.push(...sentenceNames(sentence, analysis.names));
    faintNames.push(...sentenceNames(sentence, analysis.faintNames));
  }
  return { sentences, tokens, names, faintNames };
}

/** The layers before and behind the end of the text. */
function partLayers(layers: Layers, sentences: number, textEnd: number): readonly [Layers, Layers] {
  const tokens = layers.sentences[sentences]?.firstToken ?? layers.tokens.length;
  const part = (keep: (behind: boolean) => boolean): Layers => ({
    sentences: layers.sentences.filter(({ index }) => keep(index >= sentences)),
    tokens: layers.tokens.filter(({ index }) => keep(index >= tokens)),
    names: layers.names.filter(({ firstToken }) => keep(firstToken >= tokens)),
    faintNames: layers.faintNames.filter(({ firstToken }) => keep(firstToken >= tokens)),
    times: layers.times.filter(({ start }) => keep(start >= textEnd)),
  });
  return [part((behind) => !behind), part((behind) => behind)];
}

/** Analyses a draft with the parts of a language. */
export function assembleDocument(source: DocumentSource, draft: Draft, parts: LanguageParts): Document {
  const { headline } = draft;
  const text = headline === null ? source.text : behindText(source.text, headline.text);
  const untimed = untimedLayers([...draft.sentences, ...(headline?.sentences ?? [])], parts);
  const times = parts.findTimes({ ...untimed, text, published: source.published });
  const [own, behind] = partLayers({ ...untimed, times }, draft.sentences.length, source.text.length);
  return {
    ...own,
    id: source.id,
    language: parts.language,
    published: source.published,
    title: source.title ?? null,
    headline: headline === null ? null : { ...behind, text: headline.text },
    text: source.text,
    warnings: [...draft.warnings, ...lengthWarnings(draft.sentences)],
  };
}
