import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStateRequest, parseRequest } from '../../src/core/messages';
import { prove } from '../trust/tried';

describe('a message is read as a request', () => {
  it.each([
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'ja-JP', partner: 'yes' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: '', partner: 'no' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: '', partner: 'unknown' }],
    [{ type: 'mark', on: true, page: 'entra-sign-in', view: 'locked', number: { key: '50053' }, pageLanguage: 'ja' }],
    [{ type: 'mark', on: false, page: 'none', pageLanguage: '' }],
    [{ type: 'help', pageLanguage: '' }],
    [{ type: 'unwanted', what: 'dismissed', page: 'entra-sign-in' }],
    [{ type: 'unwanted', what: 'closed', page: 'entra-sign-in' }],
    [{ type: 'elsewhere' }],
    [{ type: 'language', language: 'zh-TW' }],
    [{ type: 'language', language: 'auto' }],
    [{ type: 'settings' }],
    [{ type: 'options' }],
  ])('%j', (message) => {
    expect(parseRequest(message)).toEqual(message);
  });

  it('with the known fields only', () => {
    expect(parseRequest({ type: 'help', pageLanguage: 'en', url: 'https://x/?code=secret' })).toEqual({
      type: 'help',
      pageLanguage: 'en',
    });
  });

  it('what is no question of its type is dropped from it', () => {
    expect(parseRequest({ type: 'elsewhere', page: 'x', tab: 3 })).toEqual({ type: 'elsewhere' });
    expect(parseRequest({ type: 'unwanted', what: 'closed', page: 'portal-home', tab: 3, at: 1 })).toEqual({
      type: 'unwanted',
      what: 'closed',
      page: 'portal-home',
    });
  });

  it('what the mark on the toolbar button is about loses what has not its shape', () => {
    const secret = 'anna@contoso.example';
    const mark = { type: 'mark', on: true, page: 'entra-sign-in', pageLanguage: 'en' };
    expect(parseRequest({ ...mark, view: secret, number: { key: secret }, title: secret, tab: 3 })).toEqual(mark);
  });

  it('a change of settings with the fields that it names, and no others', () => {
    const change = { language: 'it', corner: 'start' };
    expect(parseRequest({ type: 'save', change })).toEqual({ type: 'save', change });
    expect(parseRequest({ type: 'save', change: { ...change, theme: 'pink', version: 7 } })).toEqual({
      type: 'save',
      change,
    });
  });
});

describe('a question for the panel', () => {
  const PANEL = {
    type: 'panel',
    shows: { name: 'topic', id: 'locked-short' },
    fromTopic: false,
    page: 'entra-sign-in',
    view: 'locked',
    number: { key: '50053', shown: 'AADSTS50053' },
    pageLanguage: 'ja-JP',
    partner: true,
  };

  it('is read with what is known of the page', () => {
    expect(parseRequest(PANEL)).toEqual(PANEL);
    const { view: _view, number: _number, ...bare } = PANEL;
    expect(parseRequest(bare)).toEqual(bare);
    for (const name of ['home', 'language', 'details']) {
      expect(parseRequest({ ...bare, shows: { name } })).toEqual({ ...bare, shows: { name } });
    }
    for (const us of [true, false]) expect(parseRequest({ ...bare, us })).toEqual({ ...bare, us });
    expect(parseRequest({ ...bare, us: 'yes' })).toEqual(bare);
  });

  it('loses what is none of its known fields, or has not their shape', () => {
    const secret = 'anna@contoso.example';
    const { view: _view, number: _number, ...bare } = PANEL;
    expect(parseRequest({ ...bare, view: secret, number: { key: secret }, user: secret })).toEqual(bare);
    const full = { ...PANEL, facts: { pageId: 'ConvergedError', user: secret, correlationId: secret } };
    expect(parseRequest(full)).toEqual({ ...PANEL, facts: { pageId: 'ConvergedError' } });
    expect(parseRequest({ ...PANEL, shows: { name: 'home', id: secret, user: secret } })).toEqual({
      ...PANEL,
      shows: { name: 'home' },
    });
  });

  it.each([
    [{ shows: undefined }],
    [{ shows: { name: 'failed' } }],
    [{ shows: { name: 'updated' } }],
    [{ shows: { name: 'topic' } }],
    [{ shows: { name: 'topic', id: '../x' } }],
    [{ shows: { name: 'topic', id: 'a'.repeat(41) } }],
    [{ shows: Object.create({ name: 'home' }) }],
    [{ shows: 'home' }],
    [{ fromTopic: 'no' }],
    [{ partner: undefined }],
    [{ page: 'Entra' }],
    [{ pageLanguage: '<b>' }],
  ])('is none with %j', (over) => {
    expect(parseRequest({ ...PANEL, ...over })).toBeUndefined();
  });
});

describe('everything else is nothing', () => {
  it.each([
    [undefined],
    [null],
    ['boot'],
    [{ type: 'constructor' }],
    [{ type: '__proto__' }],
    [{ type: 'toString' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'maybe' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: true }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', sure: true }],
    [{ type: 'mark', page: 'entra-sign-in', pageLanguage: 'en' }],
    [{ type: 'mark', on: 'yes', page: 'entra-sign-in', pageLanguage: 'en' }],
    [{ type: 'mark', on: true, page: '../x', pageLanguage: 'en' }],
    [{ type: 'mark', on: true, page: 'entra-sign-in', pageLanguage: '<b>' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'x'.repeat(36), partner: 'yes' }],
    [{ type: 'boot', page: 'Entra', pageLanguage: 'en', partner: 'yes' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: '<b>', partner: 'yes' }],
    [{ type: 'unwanted', what: 'dismissed', page: '../x' }],
    [{ type: 'unwanted', what: 'dismissed', page: 'a'.repeat(41) }],
    [{ type: 'unwanted', what: 'closed' }],
    [{ type: 'unwanted', what: 'signInAt', page: 'entra-sign-in' }],
    [{ type: 'unwanted', what: '__proto__', page: 'entra-sign-in' }],
    [{ type: 'unwanted', page: 'entra-sign-in' }],
    [{ type: 'dismiss', page: 'entra-sign-in' }],
    [{ type: 'language', language: 'klingon' }],
    [{ type: 'save' }],
    [{ type: 'save', change: {} }],
    [{ type: 'save', change: { theme: 'pink' } }],
    [{ type: 'save', change: { language: 'it', corner: 'middle' } }],
    [{ type: 'save', change: { reach: 'everything' } }],
    [{ type: 'save', change: { opening: true } }],
    [{ type: 'save', settings: { language: 'it', launcher: 'off', corner: 'start' } }],
    [Object.create({ type: 'settings' })],
    [{ type: ['settings'] }],
  ])('%j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });

  it('and no value makes it throw', (test) => {
    prove(
      test,
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        parseRequest(value);
        isStateRequest(value);
      }),
    );
  });
});
