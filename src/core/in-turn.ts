/** Runs pieces of work one after the other. Out: the outcome of the given piece, also when that is a failure. */
export type Turns = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * A queue of its own: a piece of work starts when all that were handed in before it have ended. Reading, changing and
 * writing back is safe in it. One that fails rejects for its caller alone, and the next is run all the same.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
}
