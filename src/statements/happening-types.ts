/** Types of what happens at a place that their sides do not name. */
export const happeningTypes: ReadonlySet<string> = new Set([
  "met_with", "negotiated_with", "spoke_with", "mediated_between", "agreed_with", "attacked", "killed", "detained",
  "released", "protested_against", "defeated", "charged", "convicted", "acquitted", "sued", "created", "threatened",
  "cooperated_with", "elected_to",
]); // prettier-ignore
