/** What was found, what should be, and what of it is right; with precision, recall and their harmonic mean. */
export interface Cell {
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const emptyCell: Cell = { hit: 0, gold: 0, predicted: 0 };

export function addCells(a: Cell, b: Cell): Cell {
  return { hit: a.hit + b.hit, gold: a.gold + b.gold, predicted: a.predicted + b.predicted };
}

export function ratesOf({ hit, gold, predicted }: Cell): Rates {
  const precision = predicted === 0 ? 0 : hit / predicted;
  const recall = gold === 0 ? 0 : hit / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
