/** A limit that takes in every row of an entity. */
export const allRows = 1_000_000;
