export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The same without Signpost, or with an empty one. */
  readonly against: string;
  readonly bar: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ms = (value: number): string => `${value.toFixed(2)} ms`;
