/**
 * Draft
 * =====
 *
 * A text cut into sentences and syntactic words, before anything is known about them. A contraction such as "im" is two
 * words that share the span of the printed one.
 */
import type { Article } from "../articles/article.ts";
import { alignSentences } from "./align-sentences.ts";
import { headlineOf, startOfHeadline } from "./headline-of.ts";
import { splitParagraphs } from "./split-paragraphs.ts";
import { splitSentences } from "./split-sentences.ts";
import type { TextRules } from "./text-rules.ts";
import { tokenise, type PrintedWord, type Span } from "./tokenise.ts";

export interface DraftSentence extends Span {
  readonly paragraph: number;
  readonly words: readonly PrintedWord[];
}

/** The headline, its sentences behind the text. */
export interface DraftHeadline {
  readonly text: string;
  readonly sentences: readonly DraftSentence[];
}

export interface Draft {
  readonly sentences: readonly DraftSentence[];
  /** Null where there is none that says more than the text. */
  readonly headline: DraftHeadline | null;
  readonly warnings: readonly string[];
}

function matchCase(word: string, printed: string): string {
  return /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function syntacticWords(word: PrintedWord, rules: TextRules): readonly PrintedWord[] {
  const parts = rules.contractions.get(word.text.toLowerCase());
  if (parts === undefined) return [word];
  return [
    { ...word, text: matchCase(parts[0], word.text) },
    { ...word, text: parts[1] },
  ];
}

function draftSentence(words: readonly PrintedWord[], paragraph: number, rules: TextRules): DraftSentence {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { start, end, paragraph, words: words.flatMap((word) => syntacticWords(word, rules)) };
}

type DraftedText = Omit<Draft, "headline">;

function draftText(text: string, rules: TextRules): DraftedText {
  const paragraphs = splitParagraphs(text)
    .map((span) => tokenise(text, span, rules))
    .filter((words) => words.length > 0);
  const sentences = paragraphs.flatMap((words, paragraph) =>
    splitSentences(words, rules).map(([first, end]) => draftSentence(words.slice(first, end), paragraph, rules)),
  );
  return { sentences, warnings: [] };
}

function draftGiven(text: string, given: readonly string[], rules: TextRules): DraftedText {
  const paragraphs = splitParagraphs(text);
  const warnings: string[] = [];
  let paragraph = 0;
  const sentences = alignSentences(text, given).map((span, index) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? 0) <= span.start) paragraph += 1;
    if (span.start === span.end) warnings.push(`Sentence ${index + 1} of the source is not in its text.`);
    return { ...span, paragraph, words: tokenise(text, span, rules).flatMap((word) => syntacticWords(word, rules)) };
  });
  return { sentences, warnings };
}

function draftHeadline(source: DraftSource, paragraph: number, rules: TextRules): DraftHeadline | null {
  const text = headlineOf(source);
  if (text === null) return null;
  const offset = startOfHeadline(source.text);
  const words = tokenise(text, { start: 0, end: text.length }, rules);
  const shifted = words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
  const sentences = splitSentences(shifted, rules).map(([first, end]) =>
    draftSentence(shifted.slice(first, end), paragraph, rules),
  );
  return sentences.length === 0 ? null : { text, sentences };
}

export type DraftSource = Pick<Article, "text" | "sentences"> & Partial<Pick<Article, "title" | "publisher">>;

/** Cuts an article's text; where the source numbers its sentences, that numbering is kept. */
export function draftArticle(article: DraftSource, rules: TextRules): Draft {
  const drafted =
    article.sentences === undefined
      ? draftText(article.text, rules)
      : draftGiven(article.text, article.sentences, rules);
  const paragraphs = (drafted.sentences.at(-1)?.paragraph ?? -1) + 1;
  return { ...drafted, headline: draftHeadline(article, paragraphs, rules) };
}
