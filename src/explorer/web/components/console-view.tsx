/** The query pack and a user's own Cypher; the server lets reading queries through and no other. */
import { signal, useSignal } from "@preact/signals";
import type { AnswerTable, QueryOffer, SearchHit } from "../../api/routes.ts";
import { choiceText } from "../state/answer-cells.ts";
import { askServer } from "../state/ask-server.ts";
import { language, t, tData } from "../state/translate.ts";
import { useAnswer } from "../state/use-answer.ts";
import { AnswerTableView } from "./answer-table.tsx";
import { Icon } from "./icon.tsx";
import { NameBox } from "./name-box.tsx";

type Cell = AnswerTable["rows"][number][number];
type Values = Readonly<Record<string, string>>;

const firstQuery = `MATCH (person:Entity {type: "Person"})-[met:MET_WITH]-(other:Entity)
RETURN person.name AS person, other.name AS other, met.sourceCount AS sources
ORDER BY sources DESC
LIMIT 25`;

const cypher = signal(firstQuery);
const chosen = signal<string | null>(null);
const result = signal<AnswerTable | null>(null);
const problem = signal<string | null>(null);
const running = signal(false);

async function run(ask: () => Promise<AnswerTable>): Promise<void> {
  running.value = true;
  problem.value = null;
  try {
    result.value = await ask();
  } catch (error) {
    result.value = null;
    problem.value = error instanceof Error ? error.message : String(error);
  } finally {
    running.value = false;
  }
}

function Result({ ready }: { readonly ready: boolean }) {
  if (problem.value !== null) {
    return (
      <p class="problem" role="alert">
        {problem.value}
      </p>
    );
  }
  return result.value === null ? null : <AnswerTableView table={result.value} ready={ready} />;
}

/** Text of a form as the parameter's kind wants it; undefined where it is left empty. */
function readValue(kind: QueryOffer["parameters"][number]["kind"], text: string): Cell | undefined {
  if (text.trim() === "") return undefined;
  if (kind === "number") return Number(text);
  if (kind === "boolean") return text === "true";
  return kind === "list" ? text.split(",").map((item) => item.trim()) : text;
}

interface ParameterProperties {
  /** Of the question. */
  readonly of: string;
  readonly offer: QueryOffer["parameters"][number];
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** What restricts nothing first, the others as the language's alphabet has them. */
function inOrder(choices: readonly string[]): readonly (readonly [string, string])[] {
  const named = choices.map((choice) => [choice, choiceText(choice)] as const);
  return named.sort(
    ([choice, a], [other, b]) => Number(choice !== "") - Number(other !== "") || a.localeCompare(b, language.value),
  );
}

const fieldId = (of: string, { name }: QueryOffer["parameters"][number]): string => `${of}-${name}`;

function Choices({ id, offer, value, onInput }: Omit<ParameterProperties, "of"> & { readonly id: string }) {
  return (
    <select
      id={id}
      value={value}
      required={offer.required}
      onChange={(event) => {
        onInput(event.currentTarget.value);
      }}
    >
      {offer.choices.includes("") ? null : <option value="" />}
      {inOrder(offer.choices).map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Field({ of, offer, value, onInput }: ParameterProperties) {
  const id = fieldId(of, offer);
  if (offer.choices.length > 0) return <Choices id={id} offer={offer} value={value} onInput={onInput} />;
  if (offer.kind === "name") {
    const choose = ({ name }: SearchHit): void => {
      onInput(name);
    };
    return (
      <div class="name-box">
        <NameBox inputId={id} required={offer.required} text={value} onText={onInput} onChoose={choose} />
      </div>
    );
  }
  return (
    <input
      id={id}
      inputMode={offer.kind === "number" ? "decimal" : "text"}
      value={value}
      required={offer.required}
      onInput={(event) => {
        onInput(event.currentTarget.value);
      }}
    />
  );
}

function Parameter(properties: ParameterProperties) {
  const { of, offer } = properties;
  const label = tData("parameter", offer.name);
  const hint = hintOf(of, offer);
  return (
    <div class="field">
      <label for={fieldId(of, offer)} title={offer.name}>
        {offer.required ? `${label} *` : label}
      </label>
      <Field {...properties} />
      {hint === null ? null : <small>{hint}</small>}
    </div>
  );
}

/**
 * What a parameter of this name asks in this question, else in all; as the query has it where the dictionary has none.
 */
function hintOf(of: string, { name, description }: QueryOffer["parameters"][number]): string | null {
  const own = tData("parameterText", `${of}.${name}`);
  if (own !== `${of}.${name}`) return own;
  const text = tData("parameterText", name);
  return text === name ? description : text;
}

/** In the page's language; as the query has it where the dictionary has none. */
function describe({ name, description }: Pick<QueryOffer, "name" | "description">): string {
  const text = tData("questionText", name);
  return text === name ? description : text;
}

function QueryText({ cypher }: Pick<QueryOffer, "cypher">) {
  if (cypher === null) return <p class="row-note">{t("console.inSteps")}</p>;
  return (
    <details>
      <summary>{t("console.text")}</summary>
      <pre tabIndex={0}>{cypher}</pre>
    </details>
  );
}

function NamedQuery({ offer }: { readonly offer: QueryOffer }) {
  const values = useSignal<Values>({});
  const submit = (event: Event): void => {
    event.preventDefault();
    const entries = offer.parameters.flatMap(({ name, kind }) => {
      const value = readValue(kind, values.value[name] ?? "");
      return value === undefined ? [] : [[name, value] as const];
    });
    void run(() => askServer("answer", { name: offer.name, parameters: Object.fromEntries(entries) }));
  };
  return (
    <form class="query-form" onSubmit={submit}>
      <h3>
        {tData("question", offer.name)} <code>{offer.name}</code>
      </h3>
      <p>{describe(offer)}</p>
      <div class="fields">
        {offer.parameters.map((parameter) => (
          <Parameter
            key={parameter.name}
            of={offer.name}
            offer={parameter}
            value={values.value[parameter.name] ?? ""}
            onInput={(value) => {
              values.value = { ...values.value, [parameter.name]: value };
            }}
          />
        ))}
      </div>
      <QueryText cypher={offer.cypher} />
      <button type="submit" class="primary" disabled={running.value}>
        <Icon name="play" />
        {running.value ? t("console.running") : t("console.run")}
      </button>
    </form>
  );
}

function OwnQuery() {
  const ask = (): void => {
    if (cypher.value.trim() !== "") void run(() => askServer("console", { cypher: cypher.value }));
  };
  return (
    <form
      class="query-form"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <h3>{t("console.title")}</h3>
      <textarea
        class="cypher"
        aria-label={t("console.text")}
        spellcheck={false}
        rows={9}
        value={cypher.value}
        onInput={(event) => {
          cypher.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
        }}
      />
      <p class="row-note">{t("console.hint")}</p>
      <button type="submit" class="primary" disabled={running.value}>
        <Icon name="play" />
        {running.value ? t("console.running") : t("console.run")}
      </button>
    </form>
  );
}

function Pack({ offers }: { readonly offers: readonly QueryOffer[] }) {
  const choose = (name: string | null) => () => {
    chosen.value = name;
    result.value = null;
    problem.value = null;
  };
  return (
    <nav class="pack" aria-label={t("console.pack")}>
      <h2>{t("view.console")}</h2>
      <button type="button" aria-current={chosen.value === null ? "true" : "false"} onClick={choose(null)}>
        {t("console.own")}
      </button>
      <h3>{t("console.pack")}</h3>
      {offers.length === 0 ? <p class="row-note">{t("console.noPack")}</p> : null}
      {offers.map(({ name, description }) => (
        <button
          key={name}
          type="button"
          title={describe({ name, description })}
          aria-current={chosen.value === name ? "true" : "false"}
          onClick={choose(name)}
        >
          {tData("question", name)}
        </button>
      ))}
    </nav>
  );
}

export function ConsoleView() {
  const offers = useAnswer("queries", {}).value?.queries ?? [];
  const offer = offers.find(({ name }) => name === chosen.value);
  return (
    <section class="console-view" aria-label={t("view.console")}>
      <Pack offers={offers} />
      <div class="console-main">
        {offer === undefined ? <OwnQuery /> : <NamedQuery key={offer.name} offer={offer} />}
        <Result ready={offer !== undefined} />
      </div>
    </section>
  );
}
