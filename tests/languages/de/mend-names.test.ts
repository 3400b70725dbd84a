import { describe, expect, it } from "@jest/globals";
import { armsOf } from "./arms-of.ts";

describe("names with nothing between them", () => {
  it.each([
    ["Am Montag traf Merz Selenskyj.", "Selenskyj traf obj"],
    ["Am Freitag empfing Macron Meloni in Paris.", "Meloni empfing obj"],
    ["Am Montag traf Angela Merkel Wladimir Putin.", "Wladimir traf obj"],
    ["Am Montag traf Angela Merkel Wladimir Putin.", "Putin Wladimir flat"],
    ["Am Montag drohte Kim Jong-un Nordkorea mit Sanktionen.", "Nordkorea drohte obj"],
    ["Er sagte, dass Siemens Airbus kauft.", "Airbus kauft obj"],
    ["Unklar ist, warum Angela Merkel Wladimir Putin getroffen hat.", "Wladimir getroffen obj"],
    ["Er sagte nicht, wann die Türkei Jan Novak festgenommen hat.", "Jan festgenommen obj"],
    ["Es ist unklar, ob Israel Syrien angegriffen hat.", "Syrien angegriffen obj"],
    ["Viele Bürger kritisierten Mohammed bin Salman nach dem Vorfall.", "Salman Mohammed flat"],
  ])("%s: %s", (text, arm) => {
    expect(armsOf(text)).toContain(arm);
  });

  it.each([
    ["Am Montag kritisierte López Obrador die Pläne.", "Obrador kritisierte obj"],
    ["Am Montag kritisierte Friedrich Merz die Pläne.", "Merz kritisierte obj"],
    ["Am Samstag besiegte Bayern München den Gegner.", "München besiegte obj"],
    ["Am Montag wurde Merz Kanzler.", "Kanzler wurde obj"],
  ])("%s: not %s", (text, arm) => {
    expect(armsOf(text)).not.toContain(arm);
  });
});
