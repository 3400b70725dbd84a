/** One entity: names, roles, relations in the view, quotes, who reports. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { AnswerOf } from "../../api/routes.ts";
import { attempt, expand, keepNeighbourhood, removeNode } from "../state/actions.ts";
import { type Bundle } from "../state/bundle-edges.ts";
import { bundles, graph, nameOf, selection } from "../state/explorer.ts";
import { startPath } from "../state/path-wish.ts";
import { toldTypes } from "../state/told-types.ts";
import { t, tData, verb, writeCount, writeDate } from "../state/translate.ts";
import { useAnswer } from "../state/use-answer.ts";
import { ArticleLink } from "./article-link.tsx";
import { Problem } from "./problem.tsx";
import { Icon } from "./icon.tsx";

type Entity = AnswerOf<"entity">;

interface SectionProperties<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly show: (item: Item) => ComponentChildren;
}

/** A list that begins short. */
function Section<Item>({ title, items, most, show }: SectionProperties<Item>) {
  const all = useSignal(false);
  if (items.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{title}</h3>
      <ul class="lines">{(all.value ? items : items.slice(0, most)).map(show)}</ul>
      {items.length > most && !all.value ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          {t("entity.more", { count: items.length })}
        </button>
      ) : null}
    </section>
  );
}

/** Between two that are much in the news there is every kind of statement; the panel of the line has them all. */
const mostVerbs = 5;

interface VerbsProperties {
  readonly arrow: string;
  /** Who does it, for readers to whom an arrow says nothing. */
  readonly subject: string;
  readonly types: readonly string[];
}

function Verbs({ arrow, subject, types }: VerbsProperties) {
  const verbs = types.map(verb);
  return (
    <span class="row-note" title={verbs.join(", ")}>
      <span aria-hidden="true">{arrow} </span>
      {subject === "" ? null : <span class="quiet">{subject}</span>}
      {verbs.slice(0, mostVerbs).join(", ")}
      {verbs.length > mostVerbs ? ` +${writeCount(verbs.length - mostVerbs)}` : ""}
    </span>
  );
}

function Relation({ bundle, id }: { readonly bundle: Bundle; readonly id: string }) {
  const other = bundle.firstId === id ? bundle.secondId : bundle.firstId;
  const { together, done, suffered } = toldTypes(id, bundle.edges);
  const directions = [
    { arrow: "↔", subject: "", types: together },
    { arrow: "→", subject: "", types: done },
    { arrow: "←", subject: `${nameOf(other)}: `, types: suffered },
  ].filter(({ types }) => types.length > 0);
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          selection.value = { kind: "bundle", id: bundle.id };
        }}
      >
        <span class="stroke" data-standing={bundle.standing} />
        <span class="row-text">
          <strong>{nameOf(other)}</strong>
          {directions.map((direction) => (
            <Verbs key={direction.arrow} {...direction} />
          ))}
        </span>
        <span class="choice-count">{writeCount(bundle.statementCount)}</span>
      </button>
    </li>
  );
}

function Actions({ id }: { readonly id: string }) {
  return (
    <div class="panel-actions">
      <button type="button" class="primary" onClick={() => void attempt(() => expand(id))}>
        <Icon name="plus" />
        {t("entity.expand")}
      </button>
      <button
        type="button"
        onClick={() => {
          startPath(id);
        }}
      >
        <Icon name="path" />
        {t("entity.pathFrom")}
      </button>
      <button
        type="button"
        onClick={() => {
          keepNeighbourhood(id);
        }}
      >
        {t("entity.only")}
      </button>
      <button
        type="button"
        onClick={() => {
          removeNode(id);
        }}
      >
        {t("entity.remove")}
      </button>
    </div>
  );
}

const period = (from: string | null, to: string | null): string =>
  from === null || to === null
    ? ""
    : from === to
      ? writeDate(from)
      : t("entity.seen", { from: writeDate(from), to: writeDate(to) });

function Known({ entity }: { readonly entity: Entity }) {
  const names = entity.aliases.filter((alias) => alias !== entity.name);
  return (
    <>
      <p class="panel-note">{period(entity.firstSeen, entity.lastSeen)}</p>
      <Section
        title={t("entity.roles")}
        items={entity.roles}
        most={6}
        show={({ role, from, to, count }) => (
          <li key={role}>
            {role} <span class="row-note">{period(from, to)}</span>{" "}
            <span class="choice-count">{writeCount(count)}</span>
          </li>
        )}
      />
      <Section title={t("entity.names")} items={names} most={8} show={(name) => <li key={name}>{name}</li>} />
    </>
  );
}

function Said({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <Section
        title={t("entity.quotes")}
        items={entity.quotes}
        most={4}
        show={(quote) => (
          <li key={quote.id} class="quote">
            <q>{quote.text ?? t("evidence.noText")}</q>
            <p class="row-note">
              {tData("quote", quote.kind)}
              {quote.medium === null ? "" : `, ${t("entity.via", { medium: quote.medium })}`}
            </p>
            <ArticleLink article={quote.article} />
          </li>
        )}
      />
      <Section
        title={t("entity.publishers")}
        items={entity.publishers}
        most={6}
        show={({ key, count }) => (
          <li key={key}>
            {key} <span class="choice-count">{writeCount(count)}</span>
          </li>
        )}
      />
    </>
  );
}

export function EntityPanel({ id }: { readonly id: string }) {
  const { value: entity, problem } = useAnswer("entity", { id });
  const node = graph.value.nodes.get(id);
  const own = [...bundles.value.values()]
    .filter((bundle) => bundle.firstId === id || bundle.secondId === id)
    .sort((a, b) => b.statementCount - a.statementCount);
  if (node === undefined) return null;
  return (
    <div class="panel">
      <p class="kind">
        <span class="dot" data-kind={node.type} />
        {tData("type", node.type)} ·{" "}
        {node.articleCount === 1 ? t("entity.oneArticle") : t("entity.articles", { count: node.articleCount })}
      </p>
      <h2>{node.name}</h2>
      <Actions id={id} />
      {problem === null ? null : <Problem text={problem} />}
      {entity === null ? null : <Known entity={entity} />}
      <Section
        title={t("entity.relations")}
        items={own}
        most={12}
        show={(bundle) => <Relation key={bundle.id} bundle={bundle} id={id} />}
      />
      {entity === null ? null : <Said entity={entity} />}
    </div>
  );
}
