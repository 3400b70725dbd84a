/** Search for an entity; what is typed goes away when one is chosen. */
import { useSignal } from "@preact/signals";
import type { SearchHit } from "../../api/routes.ts";
import { Icon } from "./icon.tsx";
import { NameBox } from "./name-box.tsx";

interface SearchBoxProperties {
  readonly onChoose: (hit: SearchHit) => void;
  readonly label: string;
  readonly inputId: string;
  readonly placeholder: string;
}

export function SearchBox({ onChoose, ...field }: SearchBoxProperties) {
  const text = useSignal("");
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <NameBox
        {...field}
        text={text.value}
        onText={(typed) => {
          text.value = typed;
        }}
        onChoose={(hit) => {
          text.value = "";
          onChoose(hit);
        }}
      />
    </div>
  );
}
