/** What German knows about names before it reads an article. */
import { once } from "../../../foundation/once.ts";
import { mentionDataSchema, type MentionData } from "../../../mentions/mention-data.ts";
import aliases from "./aliases.json" with { type: "json" };
import countries from "./countries.json" with { type: "json" };
import definites from "./definites.json" with { type: "json" };
import events from "./events.json" with { type: "json" };
import grammar from "./grammar.json" with { type: "json" };
import judge from "../models/name-judge.json" with { type: "json" };
import kinds from "./kinds.json" with { type: "json" };
import knownNames from "./known-names.json" with { type: "json" };
import metonyms from "./metonyms.json" with { type: "json" };
import organizations from "./organizations.json" with { type: "json" };
import personNames from "./person-names.json" with { type: "json" };
import placeNouns from "./place-nouns.json" with { type: "json" };
import places from "./places.json" with { type: "json" };
import pronouns from "./pronouns.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };
import works from "./works.json" with { type: "json" };

/** What German knows, checked when it is first asked for. */
export const loadGermanMentionData = once((): MentionData =>
  mentionDataSchema.parse({
    aliases,
    countries,
    definites,
    events,
    grammar,
    judge,
    kinds,
    knownNames,
    metonyms,
    organizations,
    personNames,
    placeNouns,
    places,
    pronouns,
    titles,
    works,
  }),
);
