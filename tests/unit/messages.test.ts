import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStateRequest, parseRequest } from '../../src/core/messages';
import { DEFAULT_SETTINGS, serializeSettings } from '../../src/core/settings';

describe('a message is read as a request', () => {
  it.each([
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'ja-JP', sure: true }],
    [{ type: 'help', pageLanguage: '' }],
    [{ type: 'dismiss', page: 'entra-sign-in' }],
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

  it('settings are read field by field', () => {
    const settings = { ...DEFAULT_SETTINGS, language: 'it' as const };
    expect(parseRequest({ type: 'save', settings: serializeSettings(settings) })).toEqual({ type: 'save', settings });
    expect(parseRequest({ type: 'save', settings: { ...settings, corner: 'middle' } })).toBeUndefined();
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
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', sure: 'yes' }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: 'x'.repeat(36), sure: true }],
    [{ type: 'boot', page: 'Entra', pageLanguage: 'en', sure: true }],
    [{ type: 'boot', page: 'entra-sign-in', pageLanguage: '<b>', sure: true }],
    [{ type: 'dismiss', page: '../x' }],
    [{ type: 'dismiss', page: 'a'.repeat(41) }],
    [{ type: 'language', language: 'klingon' }],
    [Object.create({ type: 'settings' })],
    [{ type: ['settings'] }],
  ])('%j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });

  it('and no value makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        parseRequest(value);
        isStateRequest(value);
      }),
    );
  });
});
