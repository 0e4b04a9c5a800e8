import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/core/in-turn';

/** Lets everything that could go on do so. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work in turn', () => {
  it('starts only when what came before has ended, in the order it was handed in', async () => {
    const turns = createTurns();
    const log: string[] = [];
    let end = (): void => undefined;
    const first = turns(async () => {
      log.push('first starts');
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      log.push('first ends');
    });
    const second = turns(async () => log.push('second'));
    const third = turns(async () => log.push('third'));
    await settled();
    expect(log).toEqual(['first starts']);
    end();
    await Promise.all([first, second, third]);
    expect(log).toEqual(['first starts', 'first ends', 'second', 'third']);
  });

  it('gives each caller its own outcome, and a failure stops nobody else', async () => {
    const turns = createTurns();
    const rejects = turns(() => Promise.reject(new Error('the disk is full')));
    const throws = turns(() => {
      throw new Error('at once');
    });
    const works = turns(async () => 'done');
    await expect(rejects).rejects.toThrow('the disk is full');
    await expect(throws).rejects.toThrow('at once');
    expect(await works).toBe('done');
  });

  it('of one queue does not wait for another', async () => {
    const [slow, quick] = [createTurns(), createTurns()];
    void slow(() => new Promise(() => undefined));
    expect(await quick(async () => 7)).toBe(7);
  });
});
