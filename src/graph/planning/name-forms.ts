/** Counts of name forms: how often a name stands in articles of a language. Plain multiset, keyed for speed. */
export type FormCounts = Map<string, number>;

export interface Form {
  readonly name: string;
  readonly language: string;
}

const separator = "\u0000";

/** Adds (or, with a negative count, takes away); forms that reach zero are gone. */
export function countForm(forms: FormCounts, form: Form, count: number): void {
  const key = form.language + separator + form.name;
  const sum = (forms.get(key) ?? 0) + count;
  if (sum === 0) forms.delete(key);
  else forms.set(key, sum);
}

/** The forms with their counts. */
export function listForms(forms: FormCounts): readonly (Form & { readonly count: number })[] {
  return [...forms].map(([key, count]) => {
    const cut = key.indexOf(separator);
    return { language: key.slice(0, cut), name: key.slice(cut + 1), count };
  });
}

/** Adds all forms of one multiset to another, so many times. */
export function addForms(sum: FormCounts, forms: FormCounts, times: number): void {
  for (const [key, count] of forms) {
    const total = (sum.get(key) ?? 0) + times * count;
    if (total === 0) sum.delete(key);
    else sum.set(key, total);
  }
}
