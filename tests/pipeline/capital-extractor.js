/**
 * An extractor of a user's own: two capitalised words are a person, and two people in one sentence met. What the rest of
 * the program does with an extraction can be seen with it without any model.
 */
const name = /\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+/gu;

function people(text, sentences) {
  const found = new Map();
  for (const [start, end] of sentences) {
    for (const match of text.slice(start, end).matchAll(name)) {
      const person = found.get(match[0]) ?? {
        id: `e${found.size + 1}`,
        name: match[0],
        type: "Person",
        surfaces: [match[0]],
        roles: [],
        mentions: [],
      };
      person.mentions.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: match[0],
        kind: "name",
      });
      found.set(match[0], person);
    }
  }
  return [...found.values()];
}

function sentencesOf(text) {
  const sentences = [];
  for (const match of text.matchAll(/[^.!?]+[.!?]*\s*/g))
    sentences.push([match.index, match.index + match[0].trimEnd().length]);
  return sentences;
}

function meeting([source, target], [start, end], sentence) {
  const trigger = [source.mentions[0].start, source.mentions[0].end];
  return {
    type: "met_with",
    sourceId: source.id,
    targetId: target.id,
    source: source.name,
    target: target.name,
    sentences: [sentence],
    polarity: "affirmed",
    modality: "asserted",
    attributionId: null,
    attribution: null,
    placeId: null,
    place: null,
    time: null,
    role: null,
    former: false,
    confidence: 0.5,
    evidence: [
      { sentence, start, end, trigger: trigger[0] >= start ? trigger : [start, start + 1], rule: "capital/meet" },
    ],
  };
}

export default {
  name: "capital",
  version: "1",
  extract(article) {
    if (article.text.includes("BREAK")) return Promise.reject(new Error("broken on purpose"));
    const sentences = sentencesOf(article.text);
    const entities = people(article.text, sentences);
    const statements = sentences.flatMap((span, index) => {
      const here = entities.filter((person) =>
        person.mentions.some(({ start }) => start >= span[0] && start < span[1]),
      );
      return here.length < 2 ? [] : [meeting(here, span, index + 1)];
    });
    return Promise.resolve({
      id: article.id,
      language: article.language ?? "de",
      published: article.published,
      extractor: "capital@1",
      sentences,
      entities,
      statements,
      quotes: [],
      warnings: [],
    });
  },
};
