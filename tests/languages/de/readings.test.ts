import { describe, expect, it } from "@jest/globals";
import { fullVerbLemma } from "../../../src/documents/full-verb-lemma.ts";
import { loadLanguagePack } from "../../../src/languages/load-language-pack.ts";
import { bareArticle } from "../../articles/bare-article.ts";

function analyse(text: string) {
  return loadLanguagePack("de").analyse(bareArticle(text, { published: null }));
}

describe("lemmas and morphology", () => {
  it.each([
    ["Die Polizei nahm den Mann fest.", "nahm", "festnehmen"],
    ["Er schloss ein Treffen nicht aus.", "schloss", "ausschließen"],
    ["Der Minister trat gestern zurück.", "trat", "zurücktreten"],
    ["Sie hat den Vorwurf zurückgewiesen.", "zurückgewiesen", "zurückweisen"],
    ["Er wies den Vorwurf zurück.", "wies", "zurückweisen"],
  ])("%s: the full verb of %s is %s", (text, form, lemma) => {
    const document = analyse(text);
    const token = document.tokens.find((word) => word.text === form);
    expect(token && fullVerbLemma(document, token)).toBe(lemma);
  });

  it.each([
    ["Er habe nichts gewusst, sagte Kern.", "habe", { Mood: "Sub", Tense: "Pres" }],
    ["Ich habe nichts gewusst.", "habe", { Mood: "Ind", Tense: "Pres", Person: "1" }],
    ["Er wäre gern gekommen.", "wäre", { Mood: "Sub", Tense: "Past" }],
    ["Sie haben den Brief erhalten.", "erhalten", { VerbForm: "Part" }],
    ["Sie wollen den Brief erhalten.", "erhalten", { VerbForm: "Inf" }],
    ["Sie soll den Minister getroffen haben.", "haben", { VerbForm: "Inf" }],
    ["Der Bericht wurde veröffentlicht.", "veröffentlicht", { VerbForm: "Part" }],
    ["Der Minister lobte die Arbeit.", "Minister", { Case: "Nom", Number: "Sing" }],
    ["Er lobte den Minister.", "Minister", { Case: "Acc", Number: "Sing" }],
    ["Er dankte dem Minister.", "Minister", { Case: "Dat", Number: "Sing" }],
    ["Der Sprecher des Ministers kam.", "Ministers", { Case: "Gen", Number: "Sing" }],
  ])("%s: %s", (text, form, features) => {
    expect(analyse(text).tokens.find((word) => word.text === form)?.morphology).toMatchObject(features);
  });

  it.each([
    ["Die Sanktionspakete wurden beschlossen.", "Sanktionspakete", "Sanktionspaket"],
    ["Die Spezialeinheiten der Polizei stürmten das Haus.", "Spezialeinheiten", "Spezialeinheit"],
    ["Die Gegenkandidaten gaben auf.", "Gegenkandidaten", "Gegenkandidat"],
    ["Die Cyberangriffe dauern an.", "Cyberangriffe", "Cyberangriff"],
    ["Er sprach von Sprengsätzen im Zug.", "Sprengsätzen", "Sprengsatz"],
    ["Er erlitt Prellungen am Kopf.", "Prellungen", "Prellung"],
    ["Die Wegbereiterinnen wurden geehrt.", "Wegbereiterinnen", "Wegbereiterin"],
    ["Er traf den SPD-Vorsitzenden.", "SPD-Vorsitzenden", "SPD-Vorsitzende"],
    ["Der Mann aß einen Burrito.", "Burrito", "Burrito"],
    ["Die Zungen der Hunde hingen.", "Zungen", "Zunge"],
    ["Die Sitzung endete.", "Sitzung", "Sitzung"],
    ["Die Schaltjahre sind selten.", "Schaltjahre", "Schaltjahr"],
    ["Der Tsunami traf Palu.", "Tsunami", "Tsunami"],
    ["Das Ehepaar kam.", "Ehepaar", "Ehepaar"],
    ["Kerns Stellvertreter kam.", "Kerns", "Kern"],
    ["Die Regierung Finnlands schwieg.", "Finnlands", "Finnland"],
    ["Hans' Auto steht da.", "Hans'", "Hans"],
    ["Sie gab ihm das Buch.", "ihm", "er"],
    ["Der erste Zug fuhr.", "erste", "erst"],
  ])("%s: %s is a form of %s", (text, form, lemma) => {
    expect(analyse(text).tokens.find((word) => word.text === form)?.lemma).toBe(lemma);
  });
});
