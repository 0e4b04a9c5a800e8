import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { readProblem } from '../../src/content/problem';
import './support/browser';

const BOX = 'data-rect="10 10 200 40"';
const ID = 'Correlation Id: 1f0a5c7e3a514b6d9c520c6f9b7e2a10';
const TIME = 'Timestamp: 2026-09-14T07:42:11.345Z';
const PERSONAL = { page: 'msa-sign-in', family: 'msa', view: undefined, errorCode: undefined } as const;

const put = (...lines: readonly string[]): void => {
  document.body.innerHTML = `<main ${BOX}>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`;
};
const read = (over: object = {}) =>
  readProblem(document, { ...PERSONAL, ...over }, { isProblem: false, isKnown: () => true });

afterEach(() => {
  document.body.replaceChildren();
});

describe('the error page of a personal account, which has no state of its own', () => {
  it('shows itself by the form of its text: a number, an id without dashes and a time', () => {
    put('Error Code: 80043490', ID, TIME);
    expect(read()).toEqual({ key: '80043490', shown: '80043490' });
    put('エラー コード：80043490', '相関 ID：1F0A5C7E3A514B6D9C520C6F9B7E2A10', '2026-09-14 07:42');
    expect(read()?.key).toBe('80043490');
  });

  test.each([
    ['no id', ['Error Code: 80043490', TIME]],
    ['no time', ['Error Code: 80043490', ID]],
    ['an id with dashes', ['Error Code: 80043490', 'e98165ec-2b57-4ef3-9070-697125d353ea', TIME]],
    ['a longer id', ['Error Code: 80043490', `${ID}0`, TIME]],
    ['no number', ['Sorry', ID, TIME]],
  ])('is not known by %s', (_what, lines) => {
    put(...lines);
    expect(read()).toBeUndefined();
  });

  it('is not looked for in a state that is known, nor on pages of companies', () => {
    put('Error Code: 80043490', ID, TIME);
    for (const over of [
      { view: 'password' },
      { page: 'entra-sign-in', family: 'entra' },
      { page: 'security-info', family: 'security-info' },
    ]) {
      expect(read(over), JSON.stringify(over)).toBeUndefined();
    }
  });

  it('gives no number of whoever signs in', () => {
    const who = fc.constantFrom('+47 80012345', '80012345@contoso.com', 'CONTOSO\\80012345', '80012345.contoso.com');
    fc.assert(
      fc.property(who, fc.boolean(), (name, banner) => {
        const said = banner ? `<span id="displayName" ${BOX}>80012345</span>` : `Signed in as ${name}`;
        put(said, ID, TIME);
        expect(read()).toBeUndefined();
        put(said, 'Error Code: 80041012', ID, TIME);
        expect(read()?.key).toBe('80041012');
      }),
      { numRuns: 40 },
    );
  });
});
