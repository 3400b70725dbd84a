/** What German knows about names before it reads an article. */
import { once } from "../../../foundation/once.ts";
import { mentionDataSchema, type MentionData } from "../../../mentions/mention-data.ts";
import { languageReader } from "../../read-language-file.ts";

const read = languageReader(import.meta.url);

/** What German knows, checked when it is first asked for. */
export const loadGermanMentionData = once((): MentionData =>
  mentionDataSchema.parse({
    aliases: read("aliases.json"),
    countries: read("countries.json"),
    definites: read("definites.json"),
    events: read("events.json"),
    grammar: read("grammar.json"),
    judge: read("../models/name-judge.json"),
    kinds: read("kinds.json"),
    knownNames: read("known-names.json"),
    metonyms: read("metonyms.json"),
    organizations: read("organizations.json"),
    personNames: read("person-names.json"),
    placeNouns: read("place-nouns.json"),
    places: read("places.json"),
    pronouns: read("pronouns.json"),
    titles: read("titles.json"),
    works: read("works.json"),
  }),
);
