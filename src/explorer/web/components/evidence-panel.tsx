/** The proof of a line: its relations, each with the sentences that say so. */
import type { ViewEdge } from "../../api/graph-part.ts";
import type { ProvenStatement } from "../../../queries/proven-statement.ts";
import { bundles, nameOf } from "../state/explorer.ts";
import { t, tData, verb, writeShare } from "../state/translate.ts";
import { useAnswer } from "../state/use-answer.ts";
import { ArticleLink } from "./article-link.tsx";
import { Problem } from "./problem.tsx";
import { MarkedSentence } from "./marked-sentence.tsx";
import { NodeLink } from "./node-link.tsx";

const mostEdges = 200;

/** What a relation is besides its verb: denied, planned, a role, former. */
export function Standing({ edge }: { readonly edge: Pick<ViewEdge, "polarity" | "modality" | "role" | "former"> }) {
  return (
    <>
      {edge.polarity === "negated" ? <span class="badge denied">{tData("polarity", "negated")}</span> : null}
      {edge.modality === "asserted" ? null : <span class="badge open">{tData("modality", edge.modality)}</span>}
      {edge.former ? <span class="badge">{t("former")}</span> : null}
      {edge.role === null ? null : <span class="badge">{edge.role}</span>}
    </>
  );
}

function Statement({ statement }: { readonly statement: ProvenStatement }) {
  const notes = [
    statement.attributedTo === null ? null : t("evidence.according", { name: statement.attributedTo }),
    statement.place === null ? null : t("evidence.place", { place: statement.place }),
    statement.time === null ? null : t("evidence.time", { time: statement.time }),
    t("evidence.confidence", { percent: writeShare(statement.confidence) }),
  ].filter((note) => note !== null);
  return (
    <li class="statement">
      {statement.sentences.map((sentence) => (
        <MarkedSentence key={sentence.id} sentence={sentence} />
      ))}
      <ArticleLink article={statement.article} />
      <p class="row-note">{notes.join(" · ")}</p>
    </li>
  );
}

interface RelationProperties {
  readonly edge: ViewEdge;
  readonly statements: readonly ProvenStatement[] | null;
}

function Relation({ edge, statements }: RelationProperties) {
  const own = statements?.filter((statement) => statement.factId === edge.id) ?? [];
  const sources = edge.sourceCount === 1 ? t("evidence.oneSource") : t("evidence.sources", { count: edge.sourceCount });
  const count =
    edge.statementCount === 1 ? t("evidence.oneStatement") : t("evidence.statements", { count: edge.statementCount });
  return (
    <section class="panel-section relation">
      <h3>
        {nameOf(edge.sourceId)} <em>{verb(edge.type)}</em> {nameOf(edge.targetId)} <Standing edge={edge} />
      </h3>
      <p class="panel-note">{edge.table ? t("evidence.table") : `${count} · ${sources}`}</p>
      {statements === null && !edge.table ? <p class="loading">{t("evidence.loading")}</p> : null}
      <ol class="statements">
        {own.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ol>
    </section>
  );
}

export function EvidenceOf({ edges }: { readonly edges: readonly ViewEdge[] }) {
  const factIds = edges.slice(0, mostEdges).map((edge) => edge.id);
  const { value: answer, problem } = useAnswer("evidence", { factIds, limit: 300 });
  if (problem !== null) return <Problem text={problem} />;
  return (
    <>
      {edges.map((edge) => (
        <Relation key={edge.id} edge={edge} statements={answer?.statements ?? null} />
      ))}
      {answer?.truncated === true ? <p class="panel-note">{t("evidence.truncated", { count: 300 })}</p> : null}
    </>
  );
}

export function EvidencePanel({ id }: { readonly id: string }) {
  const bundle = bundles.value.get(id);
  if (bundle === undefined) return null;
  return (
    <div class="panel">
      <p class="kind">{t("evidence.title")}</p>
      <h2 class="pair">
        <NodeLink id={bundle.firstId} /> <span aria-hidden="true">–</span> <NodeLink id={bundle.secondId} />
      </h2>
      <EvidenceOf edges={bundle.edges} />
    </div>
  );
}
