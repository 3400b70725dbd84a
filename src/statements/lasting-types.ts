/** Types of what is so for years: the clause around tells when and whether something else was. */
export const lastingTypes: ReadonlySet<string> = new Set([
  "holds_role", "member_of", "part_of", "located_in", "born_in", "owns", "related_to", "quoted",
]); // prettier-ignore
