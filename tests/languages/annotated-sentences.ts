/**
 * Annotated sentences
 * ===================
 *
 * Reads the sentences that we wrote and annotated by hand (CoNLL-U, names in the last column, times as comments), and
 * counts how much of them an analysis finds again.
 */
import { readFileSync } from "node:fs";
import type { Article } from "../../src/articles/article.ts";
import { assembleDocument } from "../../src/documents/assemble-document.ts";
import type { Document } from "../../src/documents/document.ts";
import { draftArticle } from "../../src/documents/draft.ts";
import { readConllu } from "../../src/documents/read-conllu.ts";
import { loadLanguageParts } from "../../src/languages/load-language-pack.ts";

const published = "2025-04-11";

interface AnnotatedToken {
  readonly form: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
  readonly head: number;
  readonly relation: string;
  readonly name: string;
}

export interface AnnotatedSentence {
  readonly text: string;
  readonly times: readonly string[];
  readonly tokens: readonly AnnotatedToken[];
  readonly block: string;
}

function readToken(line: string): AnnotatedToken {
  const fields = line.split("\t");
  const at = (column: number): string => fields[column] ?? "";
  const name = /Name=([\w-]+)/u.exec(at(9))?.[1] ?? "O";
  return { form: at(1), lemma: at(2), partOfSpeech: at(3), head: Number(at(6)) - 1, relation: at(7), name };
}

function readSentence(block: string): AnnotatedSentence {
  const lines = block.split("\n");
  const tokens = lines.filter((line) => /^\d+\t/u.test(line)).map(readToken);
  return {
    text: /^# text = (.*)$/mu.exec(block)?.[1] ?? "",
    times: lines.filter((line) => line.startsWith("# time = ")).map((line) => line.slice("# time = ".length)),
    tokens,
    block,
  };
}

export function readAnnotatedSentences(language: string): readonly AnnotatedSentence[] {
  const file = readFileSync(new URL(`${language}/sentences.conllu`, import.meta.url), "utf8");
  return file
    .split("\n\n")
    .filter((block) => block.includes("# text"))
    .map(readSentence);
}

function nameKeys(names: readonly string[]): readonly string[] {
  const keys: string[] = [];
  names.forEach((name, start) => {
    if (!name.startsWith("B-")) return;
    let end = start + 1;
    while (names[end]?.startsWith("I-") === true) end += 1;
    keys.push(`${start} ${end} ${name.slice(2)}`);
  });
  return keys;
}

const f1 = (found: readonly string[], gold: readonly string[]): number =>
  (2 * found.filter((key) => gold.includes(key)).length) / (found.length + gold.length);

function fromText(sentence: AnnotatedSentence, language: string): Document {
  const article: Pick<Article, "text" | "sentences"> = { text: sentence.text, sentences: [sentence.text] };
  const parts = loadLanguageParts(language);
  const source = { id: "sentence", text: sentence.text, language, published };
  return assembleDocument(source, draftArticle(article, parts.textRules), parts);
}

function fromWords(sentence: AnnotatedSentence, language: string): Document {
  const [given] = readConllu(sentence.block);
  if (given === undefined) throw new Error("a sentence without words");
  return assembleDocument({ ...given, language, published }, given.draft, loadLanguageParts(language));
}

export interface Figures {
  readonly tokens: number;
  readonly lemmas: number;
  readonly partsOfSpeech: number;
  readonly attachment: number;
  readonly names: number;
  readonly times: number;
}

/** Words without punctuation, of which a share is right. */
function share(
  pairs: readonly (readonly [AnnotatedToken, Document["tokens"][number]])[],
  right: (gold: AnnotatedToken, found: Document["tokens"][number]) => boolean,
): number {
  const counted = pairs.filter(([gold]) => gold.partOfSpeech !== "PUNCT");
  return counted.filter(([gold, found]) => right(gold, found)).length / counted.length;
}

export function measure(language: string, sentences: readonly AnnotatedSentence[]): Figures {
  const words = sentences.map((sentence) => fromWords(sentence, language));
  const texts = sentences.map((sentence) => fromText(sentence, language));
  const pairs = words.flatMap((document, at) =>
    document.tokens.flatMap((token) => {
      const gold = sentences[at]?.tokens[token.index];
      return gold === undefined ? [] : [[gold, token] as const];
    }),
  );
  const keyed = (keys: (at: number) => readonly string[]): readonly string[] =>
    sentences.flatMap((_, at) => keys(at).map((key) => `${at} ${key}`));
  return {
    tokens: f1(
      keyed((at) => (texts[at]?.tokens ?? []).map(({ text, index }) => `${index} ${text}`)),
      keyed((at) => (sentences[at]?.tokens ?? []).map(({ form }, index) => `${index} ${form}`)),
    ),
    lemmas: share(pairs, (gold, found) => gold.lemma === found.lemma),
    partsOfSpeech: share(pairs, (gold, found) => gold.partOfSpeech === found.partOfSpeech),
    attachment: share(pairs, (gold, found) => gold.head === found.head && gold.relation === found.relation),
    names: f1(
      keyed((at) => (words[at]?.names ?? []).map((name) => `${name.firstToken} ${name.endToken} ${name.type}`)),
      keyed((at) => nameKeys((sentences[at]?.tokens ?? []).map(({ name }) => name))),
    ),
    times: f1(
      keyed((at) =>
        (texts[at]?.times ?? []).map((time) => `${time.start} ${time.end} ${time.type} ${time.value ?? ""}`),
      ),
      keyed((at) => sentences[at]?.times ?? []),
    ),
  };
}
