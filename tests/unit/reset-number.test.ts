import { describe, expect, it } from 'vitest';
import { resetNumberIn } from '../../src/core/reset-number';

describe('the number by which the reset page refuses', () => {
  it.each([
    ['You cannot reset your own password. SSPR_0009', 'SSPR_0009'],
    ['リセットできません。SSPR_0014です', 'SSPR_0014'],
    ['コード: SSPR_0014。', 'SSPR_0014'],
    ['SSPR_0009 first, then SSPR_0030: the later one counts', 'SSPR_0030'],
  ])('in %j', (text, number) => {
    expect(resetNumberIn(text)).toBe(number);
  });

  it.each([[''], ['SSPR_00091'], ['XSSPR_0009'], ['SSPR_9'], ['6f0a4c2e-0009-4b57-8a0f-3e2c5d7b9a10']])(
    'is not in %j',
    (text) => {
      expect(resetNumberIn(text)).toBeUndefined();
    },
  );

  it('is looked for in the first part of a text only, however long it is', () => {
    expect(resetNumberIn(`${'a'.repeat(50_000)} SSPR_0009`)).toBeUndefined();
  });
});
