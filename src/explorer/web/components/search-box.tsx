/**
 * Search with completion: the combobox of the ARIA authoring practices. An answer that comes after a later question
 * is thrown away.
 */
import { useId, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { SearchHit } from "../../api/routes.ts";
import { askServer } from "../state/ask-server.ts";
import { attempt } from "../state/actions.ts";
import { t, tData } from "../state/translate.ts";
import { Icon } from "./icon.tsx";

interface SearchBoxProperties {
  readonly onChoose: (hit: SearchHit) => void;
  readonly label: string;
  readonly inputId: string;
  readonly placeholder: string;
}

const pause = 90;

function useHits() {
  const hits = useSignal<readonly SearchHit[] | null>(null);
  const turn = useRef<AbortController | null>(null);
  const timer = useRef(0);
  const ask = (text: string): void => {
    clearTimeout(timer.current);
    turn.current?.abort();
    if (text.trim() === "") {
      hits.value = null;
      return;
    }
    const controller = new AbortController();
    turn.current = controller;
    timer.current = setTimeout(() => {
      void attempt(async () => {
        const answer = await askServer("search", { text: text.slice(0, 200) }, controller.signal).catch(
          (error: unknown) => {
            if (controller.signal.aborted) return null;
            throw error;
          },
        );
        if (answer !== null && turn.current === controller) hits.value = answer.hits;
      });
    }, pause);
  };
  return { hits, ask };
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

export function SearchBox({ onChoose, label, inputId, placeholder }: SearchBoxProperties) {
  const { hits, ask } = useHits();
  const text = useSignal("");
  const active = useSignal(0);
  const listId = useId();
  const shown = hits.value ?? [];
  const choose = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    text.value = "";
    ask("");
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      active.value = (active.value + step + shown.length) % shown.length;
      event.preventDefault();
    } else if (event.key === "Enter") choose(shown[active.value]);
    else if (event.key === "Escape") ask("");
  };
  return (
    <div class="search" role="search">
      <Icon name="search" />
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
        aria-activedescendant={shown.length > 0 ? `${listId}-${active.value}` : ""}
        placeholder={placeholder}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          ask(text.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          ask("");
        }}
      />
      <ul id={listId} role="listbox" aria-label={label} class="hits" hidden={hits.value === null || shown.length === 0}>
        {shown.map((hit, index) => (
          <Hit
            key={hit.id}
            hit={hit}
            id={`${listId}-${index}`}
            active={index === active.value}
            onChoose={() => {
              choose(hit);
            }}
          />
        ))}
      </ul>
      {hits.value !== null && shown.length === 0 ? <p class="hits no-hits">{t("search.none")}</p> : null}
      <span class="quiet" role="status">
        {hits.value === null ? "" : t("search.results", { count: shown.length })}
      </span>
    </div>
  );
}
