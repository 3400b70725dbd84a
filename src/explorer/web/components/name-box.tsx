/** A field for a name with completion: the combobox of the ARIA authoring practices. */
import { useId } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { SearchHit } from "../../api/routes.ts";
import { t, tData } from "../state/translate.ts";
import { useHits } from "./use-hits.ts";

export interface NameBoxProperties {
  readonly inputId: string;
  /** Where nothing else on the page labels the field. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

interface HitProperties {
  readonly hit: SearchHit;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Hit({ hit, id, active, onChoose }: HitProperties) {
  const choose = (event: Event): void => {
    event.preventDefault();
    onChoose();
  };
  return (
    <li id={id} role="option" aria-selected={active} class="hit" onPointerDown={choose}>
      <span class="dot" data-kind={hit.type} />
      <span class="hit-name">{hit.name}</span>
      {hit.alias === null ? null : <span class="hit-alias">{hit.alias}</span>}
      <span class="hit-note">
        {tData("type", hit.type)} ·{" "}
        {hit.articleCount === 1 ? t("search.oneArticle") : t("search.articles", { count: hit.articleCount })}
      </span>
    </li>
  );
}

interface HitListProperties {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly SearchHit[] | null;
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
}

function HitList({ id, label, hits, active, onChoose }: HitListProperties) {
  const shown = hits ?? [];
  return (
    <>
      <ul id={id} role="listbox" aria-label={label} class="hits" hidden={shown.length === 0}>
        {shown.map((hit, index) => (
          <Hit
            key={hit.id}
            hit={hit}
            id={`${id}-${index}`}
            active={index === active}
            onChoose={() => {
              onChoose(hit);
            }}
          />
        ))}
      </ul>
      {hits !== null && shown.length === 0 ? <p class="hits no-hits">{t("search.none")}</p> : null}
      <span class="quiet" role="status">
        {hits === null ? "" : t("search.results", { count: shown.length })}
      </span>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function useCompletion({ onText, onChoose }: Pick<NameBoxProperties, "onText" | "onChoose">) {
  const { hits, ask } = useHits();
  const active = useSignal(0);
  const type = (text: string): void => {
    onText(text);
    active.value = 0;
    ask(text);
  };
  const choose = (hit: SearchHit): void => {
    ask("");
    onChoose(hit);
  };
  /** Enter takes the name that stands out; where none is offered, it is the form's. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const shown = hits.value ?? [];
    const step = steps[event.key];
    const hit = shown[active.value];
    if (step !== undefined && shown.length > 0) active.value = (active.value + step + shown.length) % shown.length;
    else if (event.key === "Enter" && hit !== undefined) choose(hit);
    else {
      if (event.key === "Escape") ask("");
      return;
    }
    event.preventDefault();
  };
  const close = (): void => {
    ask("");
  };
  return { hits, active, type, choose, onKeyDown, close };
}

export function NameBox({ inputId, label, placeholder, required, text, ...actions }: NameBoxProperties) {
  const { hits, active, type, choose, onKeyDown, close } = useCompletion(actions);
  const listId = useId();
  const isFound = (hits.value ?? []).length > 0;
  return (
    <>
      <input
        id={inputId}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={hits.value !== null}
        aria-controls={listId}
        aria-activedescendant={isFound ? `${listId}-${active.value}` : ""}
        placeholder={placeholder}
        required={required}
        value={text}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <HitList
        id={listId}
        label={label ?? t("search.label")}
        hits={hits.value}
        active={active.value}
        onChoose={choose}
      />
    </>
  );
}
