import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { nameKey, parsePersonKey, personKey } from "../../src/identities/name-key.ts";
import { parsePersonName } from "../../src/identities/person-name.ts";
import type { EntityType } from "../../src/ontology/ontology.ts";

describe("names that are one", () => {
  it.each<[EntityType, ...string[]]>([
    ["Person", "Müller", "Mueller", "MÜLLER", "Mu\u0308ller"],
    ["Person", "Kirill Dmitrijew", "Kirill Dmitriev", "Кирилл Дмитриев"],
    ["Person", "Wolodymyr Selenskyj", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Володимир Зеленський"],
    ["Person", "Wladimir Putin", "Vladimir Putin", "Владимир Путин", "Vladimir Putin's", "Präsident Wladimir Putin"],
    ["Person", "Sergej Lawrow", "Sergei Lavrov", "Sergey Lavrov"],
    ["Person", "Juri Uschakow", "Yuri Ushakov"],
    ["Person", "Michail Chodorkowski", "Mikhail Khodorkovsky"],
    ["Person", "Alexander Lukaschenko", "Aleksandr Lukashenko"],
    ["Person", "Kim Jong-un", "Kim Jong Un", "KIM Jong-un"],
    ["Person", "Lee Jae-myung", "Lee Jae Myung"],
    ["Person", "Baschar al-Assad", "Bashar Al-Assad", "Bashar Assad"],
    ["Person", "Conan O'Brien", "Conan O’Brien", "Conan OBrien", "Conan O’Brien's"],
    ["Person", "Ekrem İmamoğlu", "Ekrem Imamoglu", "EKREM İMAMOĞLU"],
    ["Person", "Jean-Claude Juncker", "Jean Claude Juncker"],
    ["Person", "Prof. Dr. Ada Groß", "Ada Gross", "Frau Dr. Ada Groß"],
    ["Place", "Russland", "russland"],
    ["Organization", "Siemens AG", "Siemens"],
    ["Organization", "Die Zeit", "Zeit"],
    ["Organization", "Al-Qaida", "al Qaida"],
  ])("%s %s", (type, ...names) => {
    expect(new Set(names.map((name) => nameKey(type, name))).size).toBe(1);
  });
});

describe("names that are not one", () => {
  it.each<[EntityType, ...string[]]>([
    ["Person", "Müller", "Möller", "Muller"],
    ["Person", "Jan Müller", "Eva Müller", "Müller", "Müller (Jan)"],
    ["Person", "George Bush", "George W. Bush", "George H. W. Bush"],
    ["Person", "Martin Luther King", "Martin Luther King Jr."],
    ["Person", "Jens Fischer", "Jens Fisher"],
    ["Person", "Peter Bauer", "Peter Baur"],
    ["Person", "Christoph Hagen", "Christoph von Hagen"],
    ["Person", "Charles II.", "Charles III.", "Charles"],
    ["Person", "Kim Jong-un", "Kim Jong-il", "Kim Basinger"],
    ["Place", "Niger", "Nigeria"],
    ["Organization", "Deutsche Bank", "Deutsche Bahn"],
  ])("%s %s", (type, ...names) => {
    expect(new Set(names.map((name) => nameKey(type, name))).size).toBe(names.length);
  });
});

describe("name keys", () => {
  it.each([
    ["Ursula von der Leyen", { surname: "leyen", given: ["ursula"], particles: "von der" }],
    ["Annegret Kramp-Karrenbauer", { surname: "kramp-karrenbauer", given: ["annegret"] }],
    ["Kramp-Karrenbauer", { surname: "kramp-karrenbauer", given: [] }],
    ["Xi Jinping", { surname: "xi", given: ["jinping"] }],
    ["Lee Miller", { surname: "miller", given: ["lee"] }],
    ["Kim Clijsters", { surname: "clijsters", given: ["kim"] }],
    ["Osama bin Laden", { surname: "laden", given: ["osama"], particles: "bin" }],
    ["Papst Johannes Paul II.", { surname: "paul", given: ["johannes"], generation: "ii" }],
  ])("take %s apart", (name, parts) => {
    expect(parsePersonName(name)).toMatchObject(parts);
  });

  it.each(["; DROP TABLE", "<script>", "`", "😀", "習近平", "|;,", "...", " "])("survive %j", (name) => {
    expect(nameKey("Person", name)).toBe(nameKey("Person", name));
    expect(nameKey("Place", name)).not.toMatch(/[|;]/);
  });

  it("can be read back, hold no separator, and are keys of themselves in any case", () => {
    const word = fc.stringMatching(/^[\p{L}'. -]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(" ");
        const key = nameKey("Person", name);
        expect(key).not.toMatch(/[|;]/);
        expect(nameKey("Person", name.normalize("NFD"))).toBe(key);
        const parsed = parsePersonName(name);
        expect(personKey(parsePersonKey(personKey(parsed)))).toBe(personKey(parsed));
      }),
    );
  });
});
