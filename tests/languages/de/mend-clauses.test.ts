import { describe, expect, it } from "@jest/globals";
import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";
import { bareArticle } from "../../articles/bare-article.ts";

const read = (text: string) => loadLanguagePack("de").analyse(bareArticle(text, { published: null })).tokens;

/** The subjects of a sentence, each with the word that it belongs to. */
function subjectsOf(text: string): readonly string[] {
  const tokens = read(text);
  const subjects = tokens.filter(({ relation }) => relation.startsWith("nsubj"));
  return subjects.map((token) => `${token.text} ${tokens[token.head]?.text ?? ""}`);
}

const relationOf = (text: string, form: string) => read(text).find((token) => token.text === form)?.relation;

describe("clauses of words that may be prepositions", () => {
  it.each([
    ["Als Roth den Minister Brandt kritisierte, verließ Scholz den Saal.", "Roth kritisierte"],
    ["Wie Siemens am Montag mitteilte, übernimmt der Konzern die Firma.", "Siemens mitteilte"],
    ["Wie das Auswärtige Amt mitteilte, reist Baerbock nach Kiew.", "Amt mitteilte"],
    ["Während der Präsident Duda Berlin besuchte, demonstrierten Tausende.", "Präsident besuchte"],
    ["Als Angela Merkel 2005 Kanzlerin wurde, war Schröder zurückgetreten.", "Angela wurde"],
    ["Als Roth Minister war, regierte Brandt.", "Roth Minister"],
    ["Der Angriff begann, als israelische Truppen Gaza angriffen.", "Truppen angriffen"],
    ["Als Trump Nordkorea drohte, kritisierte China die USA.", "Trump drohte"],
  ])("%s: %s", (text, subject) => {
    expect(subjectsOf(text)).toContain(subject);
  });

  it.each([
    ["Der Kreml habe die Forderung zurückgewiesen, wie Peskow mitteilte.", "wie"],
    ["Während Merkel nach Paris reiste, blieb Scholz in Berlin.", "Während"],
    ["Als Roth verhaftet wurde, war Brandt in Kiel.", "Als"],
  ])("%s: %s is a conjunction", (text, form) => {
    expect(relationOf(text, form)).toBe("mark");
  });

  it.each([
    ["Als Chef der Bundesbank kritisierte Weidmann die EZB.", "Chef"],
    ["Während der Sitzung kritisierte Roth den Minister.", "Sitzung"],
    ["Wie Roth kritisierte auch Brandt die SPD.", "Roth"],
    ["Roth kündigte an, als Minister zurückzutreten.", "Minister"],
    ["Brandt wollte, als Minister gescheitert, nicht mehr antreten.", "Minister"],
    ["Länder wie Frankreich lehnten den Vorschlag ab.", "Frankreich"],
    ["Merkel arbeitet als Kanzlerin in Berlin.", "Kanzlerin"],
    ["Als Favoriten gelten: Roth und Brandt.", "Favoriten"],
    ["Wie der Regierung am Montag mitgeteilt wurde, kam Roth.", "Regierung"],
    ["Seit der Wahl im Mai regiert Merkel.", "Wahl"],
    ["Bis zum Montag bleibt Merkel in Paris.", "Montag"],
    ["Als am Montag Merkel in Paris ankam, regnete es.", "Montag"],
  ])("%s: %s is no subject", (text, form) => {
    expect(relationOf(text, form)).not.toMatch(/^nsubj/u);
  });
});
