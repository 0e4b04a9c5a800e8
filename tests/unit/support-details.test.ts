import { describe, expect, it, test } from 'vitest';
import { type DetailsInput, detailsText, supportDetails } from '../../src/core/support-details';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';

const INPUT: DetailsInput = {
  number: 'AADSTS50053',
  facts: {
    pageId: 'ConvergedError',
    requestId: '7c2f41d0-5a1e-4c3b-9e77-0b64d2a91f00',
    correlationId: 'e98165ec-2b57-4ef3-9070-697125d353ea',
    timestamp: '2026-09-14T07:42:11Z',
  },
  page: 'entra-sign-in',
  view: 'error-page',
  pageLanguage: 'en-US',
  helpLanguage: 'sv',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  version: '0.1.0',
  now: new Date('2026-09-14T08:00:00Z'),
  offsetMinutes: 120,
};

const name = (key: string): string => key.replace('details.', '');
const lines = (over: Partial<DetailsInput> = {}): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(supportDetails({ ...INPUT, ...over }).map(({ label, values }) => [name(label), values]));

describe('the details for support', () => {
  it('are plain lines in the order of support', () => {
    expect(detailsText(supportDetails(INPUT), name)).toBe(
      [
        'number: AADSTS50053',
        'page: ConvergedError, en-US',
        'requestId: 7c2f41d0-5a1e-4c3b-9e77-0b64d2a91f00',
        'correlationId: e98165ec-2b57-4ef3-9070-697125d353ea',
        'time: 2026-09-14 07:42:11 UTC, 09:42:11 +02:00',
        'browser: Firefox 153',
        'version: 0.1.0',
        'language: sv',
      ].join('\n'),
    );
  });

  it('hold what a portal page and a reset page show', () => {
    const portal = { vector: 'Ab3dEfGh1jKlMn0p.12', server: 'practice-1', reference: '715-123225' };
    expect(
      Object.keys(lines({ facts: { ...INPUT.facts, ...portal, supportCode: INPUT.facts.requestId ?? '' } })),
    ).toEqual(
      [
        'number',
        'page',
        'requestId',
        'correlationId',
        'supportCode',
        'vector',
        'server',
        'reference',
        'time',
        'browser',
      ].concat(['version', 'language']),
    );
  });

  it('name a number once', () => {
    const given = lines({ number: '715-123225', facts: { reference: '715-123225' } });
    expect(given.number).toEqual(['715-123225']);
    expect(given).not.toHaveProperty('reference');
  });

  it('say the time now where the page has none', () => {
    const given = lines({ facts: {} });
    expect(given).not.toHaveProperty('time');
    expect(given.now).toEqual(['2026-09-14 08:00:00 UTC', '10:00:00 +02:00']);
  });

  test.each([
    [0, ['2026-09-14 08:00:00 UTC']],
    [330, ['2026-09-14 08:00:00 UTC', '13:30:00 +05:30']],
    [-210, ['2026-09-14 08:00:00 UTC', '04:30:00 -03:30']],
    [840, ['2026-09-14 08:00:00 UTC', '22:00:00 +14:00']],
    [-600, ['2026-09-14 08:00:00 UTC', '2026-09-13 22:00:00 -10:00']],
    [Number.NaN, ['2026-09-14 08:00:00 UTC']],
    [1e9, ['2026-09-14 08:00:00 UTC']],
    [1e300, ['2026-09-14 08:00:00 UTC']],
    [0.5, ['2026-09-14 08:00:00 UTC']],
  ])('say the time on a clock that is %d minutes ahead', (offsetMinutes, values) => {
    expect(lines({ facts: {}, offsetMinutes }).now).toEqual(values);
  });

  it('leave out a time that is none', () => {
    expect(lines({ facts: {}, now: new Date(Number.NaN) })).not.toHaveProperty('now');
  });

  test.each([
    ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', ['Chromium 156']],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.1.2', ['Edge 150']],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/150.0.0.0 Safari/537.36 OPR/120.0.0.0', ['Opera 120']],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', ['Firefox 140']],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', undefined],
    ['Chrome/anna', undefined],
    ['', undefined],
  ])('know the browser of %s', (userAgent, values) => {
    expect(lines({ userAgent }).browser).toEqual(values);
  });

  it('name the page as we do where it has no PageID', () => {
    expect(lines({ facts: {} }).page).toEqual(['entra-sign-in error-page, en-US']);
    expect(lines({ facts: {}, view: undefined, pageLanguage: '' }).page).toEqual(['entra-sign-in']);
    expect(lines({ facts: {}, page: 'anna', view: undefined, pageLanguage: '' })).not.toHaveProperty('page');
  });

  test.each(PAGES.map(({ id }) => id))('know the page %s', (page) => {
    expect(lines({ facts: {}, page, view: undefined, pageLanguage: '' }).page).toEqual([page]);
  });

  test.each([...new Set(VIEWS.map(({ id }) => id))])('know the view %s', (view) => {
    expect(lines({ facts: {}, view, pageLanguage: '' }).page).toEqual([`entra-sign-in ${view}`]);
  });

  test.each([
    'AADSTS50053',
    '53003',
    '50126',
    'SSPR_0009',
    '715-123225',
    '80041012',
    'CFFFFC15',
    '0x8004789A',
    '16000',
  ])('quote the number %s', (number) => {
    expect(lines({ number }).number).toEqual([number]);
  });

  test.each(['en', 'en-US', 'EN-US', 'zh-Hant-TW', 'zh_TW', 'es-419', 'fil-PH'])('name the language %s', (tag) => {
    expect(lines({ helpLanguage: tag }).language).toEqual([tag]);
    expect(lines({ pageLanguage: tag }).page).toEqual([`ConvergedError, ${tag}`]);
  });
});
