import { readFileSync } from 'node:fs';

/** A case that once broke something, or would break what is written carelessly. `why` says what is nasty in it. */
export interface Case {
  readonly why: string;
  readonly given: unknown;
  /** What it must come to; its meaning is the test's. */
  readonly wanted?: unknown;
}

/** The cases of `tests/corpus/<name>.json`. Fails: where there are none, so that none gets lost unnoticed. */
export function corpus(name: string): readonly Case[] {
  const cases: unknown = JSON.parse(readFileSync(`tests/corpus/${name}.json`, 'utf8'));
  const list = Array.isArray(cases) ? cases.filter(isCase) : [];
  if (list.length === 0) throw new Error(`tests/corpus/${name}.json holds no case.`);
  return list;
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'why' in value && typeof value.why === 'string' && 'given' in value;

/** A text of the corpus; a long one is written as `{ "repeat", "times", "then" }`. */
export function textOf(given: unknown): string {
  if (typeof given !== 'object' || given === null) return String(given);
  const { repeat, times, then } = Object(given);
  return `${String(repeat).repeat(Number(times))}${String(then)}`;
}
