/**
 * Denials
 * =======
 *
 * "Norwegen griff Schweden an. Oslo bestritt dies." and "…, was Oslo bestritt": whoever denies what was just told says
 * that it did not happen. The telling stays; beside it stands the same statement, negated, on the word of who denies it.
 */
import type { StatementContext } from "./context.ts";
import { participantsOf, type Participant } from "./participants.ts";
import type { Statement } from "./statement.ts";
import { argumentsOfVerb } from "./verb-arguments.ts";

interface Denial {
  readonly token: number;
  readonly by: Participant;
  /** Whether it denies the clause above it ("was … bestritt"), not the sentence before. */
  readonly within: boolean;
}

const firm = 0.85;

/** The word for what is denied: "dies", "beides", "den Vorwurf", "was". */
function deniedAt(context: StatementContext, verb: number): number | null {
  const { tree, words } = context;
  const objects = tree.childrenBy(verb, "obj", "nsubj", "nsubj:pass", "obl", "det", "advmod");
  const found = objects.find((child) => {
    const { lemma, text } = tree.token(child);
    return words.deniedWords.has(text.toLowerCase()) || words.deniedWords.has(lemma.toLowerCase());
  });
  return found !== undefined && tree.childrenBy(found, "nmod", "acl", "ccomp").length === 0 ? found : null;
}

function isRelative(context: StatementContext, denied: number): boolean {
  return context.words.deniedClauses.has(context.tree.token(denied).text.toLowerCase());
}

function denialAt(context: StatementContext, token: number): readonly Denial[] {
  if (!context.words.denying.has(context.lemma(token).toLowerCase())) return [];
  const denied = deniedAt(context, token);
  if (denied === null) return [];
  const [by] = argumentsOfVerb(context, { verb: token, name: "subject", depth: 0 })
    .filter((candidate) => candidate.token !== denied)
    .flatMap((candidate) => participantsOf(context, candidate));
  return by === undefined ? [] : [{ token, by, within: isRelative(context, denied) }];
}

/** Told in the sentence before, or in the denial's own before it. */
function isDenied(context: StatementContext, denial: Denial, statement: Statement): boolean {
  const { sentence } = context.tree.token(denial.token);
  const told = statement.evidence.some((evidence) =>
    denial.within
      ? evidence.sentence === sentence && evidence.trigger < denial.token
      : evidence.sentence === sentence - 1,
  );
  return told && statement.polarity === "affirmed" && !context.words.undenied.has(statement.type);
}

/** "Soll geschossen haben, was er bestritt": what may have been was not, what is planned is not planned. */
function negatedBy(context: StatementContext, denial: Denial, statement: Statement): Statement {
  const { sentence } = context.tree.token(denial.token);
  const evidence = [{ sentence, trigger: denial.token, rule: "denial/verb" }];
  const confidence = Math.min(statement.confidence, firm);
  const attribution = denial.by.appearance.id;
  const modality = statement.modality === "possible" ? "asserted" : statement.modality;
  return { ...statement, polarity: "negated", modality, attribution, confidence, evidence };
}

/** What is denied of the statements that the rules have found. */
export function findDenials(context: StatementContext, statements: readonly Statement[]): readonly Statement[] {
  return context.document.tokens.flatMap(({ index, partOfSpeech }) =>
    partOfSpeech !== "VERB"
      ? []
      : denialAt(context, index).flatMap((denial) =>
          statements
            .filter((statement) => isDenied(context, denial, statement))
            .map((statement) => negatedBy(context, denial, statement)),
        ),
  );
}
