/**
 * Needed words
 * ============
 *
 * What a line must hold for a pattern of the time grammar to match in it, read off the pattern: slots and stretches of
 * letters that stand outside of what is optional. A look at them spares a line nearly all expressions. "^slot" is a slot
 * whose word begins where no word is open: "ein" does so in "eine", not in "seine".
 */
export type Need =
  | { readonly slot: string }
  | { readonly letters: string }
  | { readonly all: readonly Need[] }
  | { readonly any: readonly Need[] };

export interface HeldWords {
  readonly text: string;
  readonly slots: ReadonlySet<string>;
}

/** False where the line cannot match; true says only that it may. */
export function mayHold(need: Need, line: HeldWords): boolean {
  if ("slot" in need) return line.slots.has(need.slot);
  if ("letters" in need) return line.text.includes(need.letters);
  return "all" in need ? need.all.every((each) => mayHold(each, line)) : need.any.some((each) => mayHold(each, line));
}

const lexeme =
  /\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|\{(?:\w+:)?([A-Za-z]\w*)~?\}|\(\?(?:[:=!]|<[=!]|<\w+>)|[()|]|[?*+]|\{[\d,]+\}|[\s\S]/gu;
const optional = /^(?:[?*]|\{0)/u;
const nothing: Need = { all: [] };

class PatternReader {
  readonly #pieces: readonly RegExpExecArray[];
  #place = 0;
  /** Whether no word is open here, whichever way the pattern has come: at its start and behind a space. */
  #isBeginning = true;

  constructor(pattern: string) {
    this.#pieces = [...pattern.matchAll(lexeme)];
  }

  /** What stands up to the next closing bracket, or to the end. */
  alternatives(): Need {
    const start = this.#isBeginning;
    const any: Need[] = [this.#sequence()];
    let isBeginning = this.#isBeginning;
    while (this.#take("|")) {
      this.#isBeginning = start;
      any.push(this.#sequence());
      isBeginning &&= this.#isBeginning;
    }
    this.#isBeginning = isBeginning;
    return any.length === 1 ? (any[0] ?? nothing) : { any };
  }

  #sequence(): Need {
    const all: Need[] = [];
    while (!/^(?:[|)]|$)/u.test(this.#peek())) {
      const need = this.#item();
      const last = all.at(-1);
      if ("letters" in need && last !== undefined && "letters" in last) {
        all[all.length - 1] = { letters: last.letters + need.letters };
      } else all.push(need);
    }
    return all.length === 1 ? (all[0] ?? nothing) : { all };
  }

  /** One piece or group with its quantifier. */
  #item(): Need {
    const start = this.#isBeginning;
    const piece = this.#pieces[this.#place];
    this.#place += 1;
    const need = piece?.[0].startsWith("(") === true ? this.#group(piece[0]) : this.#piece(piece);
    const quantifier = this.#peek();
    if (!/^(?:[?*+]|\{\d)/u.test(quantifier)) return need;
    this.#place += 1;
    this.#isBeginning &&= start;
    return optional.test(quantifier) ? nothing : { all: [need] };
  }

  #group(opening: string): Need {
    const start = this.#isBeginning;
    const inside = this.alternatives();
    this.#take(")");
    if (!/[=!]$/u.test(opening)) return { all: [inside] };
    this.#isBeginning = start;
    return nothing;
  }

  #piece(piece: RegExpExecArray | undefined): Need {
    const start = this.#isBeginning;
    this.#isBeginning = piece?.[0] === " ";
    if (piece?.[1] !== undefined) return { slot: start ? `^${piece[1]}` : piece[1] };
    return piece !== undefined && /^[a-zA-ZäöüßÄÖÜ ]$/.test(piece[0]) ? { letters: piece[0] } : nothing;
  }

  /** Empty at the end. */
  #peek(): string {
    return this.#pieces[this.#place]?.[0] ?? "";
  }

  #take(wanted: string): boolean {
    const isNext = this.#peek() === wanted;
    if (isNext) this.#place += 1;
    return isNext;
  }
}

/** What a pattern needs; `{slot}` stands for the words of a slot. */
export function neededWords(pattern: string): Need {
  return new PatternReader(pattern).alternatives();
}
