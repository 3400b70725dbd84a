import { describe, expect, it } from "@jest/globals";
import { readText } from "./read-text.ts";

/** How many things of the article bear the names. */
function countBearers(text: string, names: readonly string[]): number {
  const { appearances } = readText(text).index;
  const bearers = names.map((name) => appearances.find(({ surfaces }) => surfaces.includes(name)));
  expect(bearers).not.toContain(undefined);
  return new Set(bearers).size;
}

describe("findAppearances, other names of a thing", () => {
  it.each([
    [
      "Die Front de Gauche (Linksfront) gewann. Linksfront und Sozialisten verhandeln.",
      ["Front de Gauche", "Linksfront"],
    ],
    ["Die Partei Harmonija („Eintracht“) siegte in Riga. Eintracht will regieren.", ["Harmonija", "Eintracht"]],
    ["Der Sänger Iwan Rebrin, mit bürgerlichem Namen Hans-Rolf Ripper, ist tot.", ["Iwan Rebrin", "Hans-Rolf Ripper"]],
    ["Der Musiker Carlo Bohm alias Bert Brack starb in Hamburg.", ["Carlo Bohm", "Bert Brack"]],
    ["Karl Brack, bekannt als Charly Bo, tritt in Köln auf.", ["Karl Brack", "Charly Bo"]],
    ["Der Rapper Kolja Brand, genannt King Kolja, wurde verhaftet.", ["Kolja Brand", "King Kolja"]],
    ["In Głogów (deutsch Glogau) brannte ein Lager. Glogau liegt an der Oder.", ["Głogów", "Glogau"]],
    ["Die Stadt Gdynia (früher Gdingen) wählt. Gdingen liegt am Meer.", ["Gdynia", "Gdingen"]],
    ["Die Firma Strategic Forecasting, bekannt als Stratfor, wurde gehackt.", ["Strategic Forecasting", "Stratfor"]],
    ["Auf der A 45 staut es sich. Die Bundesautobahn 45 bleibt gesperrt.", ["A 45", "Bundesautobahn 45"]],
    [
      "Die Fußball-Weltmeisterschaft 2006 begann. Die WM 2006 war ein Erfolg.",
      ["Fußball-Weltmeisterschaft 2006", "WM 2006"],
    ],
    [
      "Deutschland richtet die Fußball-Weltmeisterschaft aus. Zur WM kommen Gäste.",
      ["Fußball-Weltmeisterschaft", "WM"],
    ],
    ["Steve Forsett wird vermisst. „Steve war ein Freund“, sagte Richard Brenson.", ["Steve Forsett", "Steve"]],
    [
      "Das Ministerium für Verteidigung schwieg. Das Verteidigungsministerium prüft.",
      ["Ministerium für Verteidigung", "Verteidigungsministerium"],
    ],
    ["Die Universität zu Köln forscht. Die Universität Köln bekam Geld.", ["Universität zu Köln", "Universität Köln"]],
    ["Die Linkspartei stimmte dagegen. Von den Linken kam Kritik.", ["Linkspartei", "Linken"]],
    ["Das Erdbeben in Nepal tötete viele. Nach dem Erdbeben fehlte Wasser.", ["Erdbeben in Nepal", "Erdbeben"]],
    [
      "Die Gewerkschaft Erziehung und Wissenschaft (GEW) streikt. Die GEW fordert Geld.",
      ["Gewerkschaft Erziehung und Wissenschaft", "GEW"],
    ],
  ])("%s: %j are one", (text, names) => {
    expect(countBearers(text, names)).toBe(1);
  });

  it.each([
    ["Peter Meier (SPD) traf Eva Kranz (CDU).", ["SPD", "CDU"]],
    ["Der VfL Bochum (DFL) klagte. Die DFL schwieg.", ["VfL Bochum", "DFL"]],
    ["In Springfield (Illinois) brannte es. Illinois half.", ["Springfield", "Illinois"]],
    ["In Neustadt (Sachsen) wurde gewählt.", ["Neustadt", "Sachsen"]],
    ["In Paris (Frankreich) wurde gestreikt.", ["Paris", "Frankreich"]],
    ["Siemens und die Siemens-Stiftung feierten.", ["Siemens", "Siemens-Stiftung"]],
    ["Die A 45 und die A 4 sind gesperrt.", ["A 45", "A 4"]],
    ["Steve Forsett und Steve Miller kamen.", ["Steve Forsett", "Steve Miller"]],
    ["Die Fußball-WM und die Handball-WM wurden abgesagt.", ["Fußball-WM", "Handball-WM"]],
    ["Die WM 2006 und die WM 2010 waren teuer.", ["WM 2006", "WM 2010"]],
    ["Der Klub spielte in Jena (Thüringen) gegen Erfurt.", ["Jena", "Thüringen"]],
    ["Das Innenministerium und das Ministerium für Bildung stritten.", ["Innenministerium", "Ministerium für Bildung"]],
    [
      "Die Universität Köln und die Technische Universität Dresden forschen.",
      ["Universität Köln", "Technische Universität Dresden"],
    ],
    ["Die Deutsche Telekom (Bonn) wächst. In Bonn wird gebaut.", ["Deutsche Telekom", "Bonn"]],
    ["Das Kabinett beriet. Franz Beck, bekannt als Minister unter Eva Kranz, kam.", ["Franz Beck", "Eva Kranz"]],
  ])("%s: %j are two", (text, names) => {
    expect(countBearers(text, names)).toBe(2);
  });
});
