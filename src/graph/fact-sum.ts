/**
 * Fact sum
 * ========
 *
 * The sums that an edge between entities carries: a function of the set of statements that prove it. Statements of
 * further articles can be added; for those of articles already in it, and to take any away, it is made anew.
 */
import { compactProperties } from "./compact-properties.ts";
import type { Fact } from "./fact.ts";
import type { Properties } from "./graph-patch.ts";

/** What one statement, with its article, adds to an edge. */
export interface FactSupport {
  readonly articleId: string;
  readonly role: string | null;
  readonly attributed: boolean;
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Who says so: articles with one source are not independent of each other. */
  readonly source: string;
}

export class FactSum {
  readonly #sources = new Set<string>();
  #statements = 0;
  #attributed = 0;
  #articles = 0;
  #role: string | null = null;
  #event: Span = nothing;
  #published: Span = nothing;

  /** The statements must be all that the fact has of their articles. */
  add(supports: readonly FactSupport[]): this {
    this.#articles += new Set(supports.map(({ articleId }) => articleId)).size;
    for (const support of supports) {
      this.#statements += 1;
      if (support.attributed) this.#attributed += 1;
      this.#sources.add(support.source);
      this.#role = least(this.#role, support.role);
      this.#event = extend(this.#event, support.timeFrom, support.timeTo);
      this.#published = extend(this.#published, support.publishedFrom, support.publishedTo);
    }
    return this;
  }

  get statementCount(): number {
    return this.#statements;
  }

  properties(fact: Fact): Properties {
    const { id, type, polarity, modality, former } = fact;
    return compactProperties({
      id,
      type,
      polarity,
      modality,
      former,
      role: this.#role,
      statementCount: this.#statements,
      ownVoiceCount: this.#statements - this.#attributed,
      attributedCount: this.#attributed,
      articleCount: this.#articles,
      sourceCount: this.#sources.size,
      eventFrom: this.#event.from,
      eventTo: this.#event.to,
      publishedFrom: this.#published.from,
      publishedTo: this.#published.to,
    });
  }
}

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const nothing: Span = { from: null, to: null };

const extend = (span: Span, from: string | null, to: string | null): Span => ({
  from: least(span.from, from),
  to: greatest(span.to, to),
});

function least(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function greatest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
