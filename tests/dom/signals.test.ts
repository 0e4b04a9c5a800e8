import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPageLanguage, readSettingsObject, readSignals } from '../../src/content/signals';
import { markersFor, resolveView } from '../../src/core/match-view';
import { parseRequest } from '../../src/core/messages';
import { VIEWS } from '../../src/data/views';
import { page } from './support/browser';

const SECRET = 'hunter2-0.AXoAsecret';
const BOX = 'data-rect="10 10 200 40"';

function put(html: string, head = ''): void {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
}

const PAGE_ID = '<meta name="PageID" content="ConvergedSignIn">';
const see = (errorCode?: string) => readSignals(document, 'entra-sign-in', errorCode, VIEWS);
const view = (errorCode?: string) => resolveView(see(errorCode), VIEWS)?.id;
const USERNAME = `<input id="i0116" name="loginfmt" ${BOX}>`;
const PASSWORD = `<input id="i0118" name="passwd" type="password" ${BOX}>`;

afterEach(() => {
  vi.restoreAllMocks();
  put('');
});

describe('what is seen of a page', () => {
  it('is its PageID, its view number and the known elements in sight', () => {
    put(`<div data-viewid="1" ${BOX}>${USERNAME}</div><p id="strange" ${BOX}>${SECRET}</p>`, PAGE_ID);
    expect(see('50034')).toEqual({
      page: 'entra-sign-in',
      pageId: 'ConvergedSignIn',
      viewNumber: 1,
      visible: new Set(['#i0116:not(.moveOffScreen)', 'input[name="loginfmt"]:not(.moveOffScreen)']),
      errorCode: '50034',
    });
  });

  it('names only selectors of our own table', () => {
    put(`<div ${BOX}>${USERNAME}${PASSWORD}<p id="usernameError" ${BOX}>${SECRET}</p></div>`, PAGE_ID);
    const known = new Set(markersFor('entra-sign-in', VIEWS));
    expect(see().visible.size).toBeGreaterThan(2);
    for (const selector of see().visible) expect(known).toContain(selector);
  });

  it('never the value of a field, a token, a name or a text', () => {
    put(
      `<form>${USERNAME.replace('>', ` value="${SECRET}">`)}${PASSWORD.replace('>', ` value="${SECRET}">`)}
       <input type="hidden" name="flowToken" value="${SECRET}"><textarea id="usernameError" ${BOX}>${SECRET}</textarea>
       <select id="passwordError" ${BOX}><option>${SECRET}</option></select></form>`,
      `${PAGE_ID}<script type="text/x">$Config={"sFT":"${SECRET}","sPOST_Username":"${SECRET}"};</script>`,
    );
    const spies = [
      vi.spyOn(HTMLInputElement.prototype, 'value', 'get'),
      vi.spyOn(HTMLInputElement.prototype, 'defaultValue', 'get'),
      vi.spyOn(HTMLTextAreaElement.prototype, 'value', 'get'),
      vi.spyOn(HTMLSelectElement.prototype, 'value', 'get'),
      vi.spyOn(Document.prototype, 'cookie', 'get'),
      vi.spyOn(Storage.prototype, 'getItem'),
    ];
    const all = [see('50126'), readSettingsObject(document), readPageLanguage(document, undefined)];
    expect(JSON.stringify(all, (_, value: unknown) => (value instanceof Set ? [...value] : value))).not.toContain(
      SECRET,
    );
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it('not the hidden twin: the page keeps a password field out of sight under the user name', () => {
    put(`${USERNAME}${PASSWORD.replace('<input', '<input class="moveOffScreen" aria-hidden="true"')}`, PAGE_ID);
    expect(view()).toBe('username');
    put(`${USERNAME.replace('<input', '<input class="moveOffScreen"')}${PASSWORD}`, PAGE_ID);
    expect(view()).toBe('password');
  });

  it('not an error that is in the page and not shown yet', () => {
    put(`${PASSWORD}<div id="passwordError" style="display:none" ${BOX}>wrong</div>`, PAGE_ID);
    expect(view()).toBe('password');
  });

  it('no error on a fresh page, although it carries the number 50058', () => {
    put(`<div data-viewid="1" ${BOX}>${USERNAME}</div>`, PAGE_ID);
    expect(view('50058')).toBe('username');
    expect(view()).toBe('username');
  });

  it('the view that comes, while two of them slide', () => {
    const sliding = `<div data-viewid="1" ${BOX}></div><div data-viewid="2" ${BOX}></div>`;
    put(sliding, PAGE_ID);
    expect(see().viewNumber).toBe(2);
    put(`${sliding}<div data-viewid="19" style="display:none" ${BOX}></div>`, PAGE_ID);
    expect(see().viewNumber).toBe(2);
  });

  it('no view at all while the fields of two are in sight: silence for a moment, not the wrong help', () => {
    put(`${USERNAME}${PASSWORD}`, PAGE_ID);
    expect(view()).toBeUndefined();
  });

  it.each(['', ' ', 'x', '1.5', 'NaN', 'Infinity'])('no view number where the page writes "%s"', (written) => {
    put(`<div data-viewid="${written}" ${BOX}>${USERNAME}</div>`, PAGE_ID);
    expect(see().viewNumber).toBeUndefined();
    expect(view()).toBe('username');
  });

  it('silence for a page without any of it', () => {
    expect(see()).toEqual({ page: 'entra-sign-in', visible: new Set() });
  });
});

describe('the settings object of a page', () => {
  const RETURN = 'https:\\/\\/partner.microsoft.com\\/x?error=access_denied';

  it('is read for three values and no other', () => {
    const document = page(
      `<script src="x.js">$Config={"sErrorCode":"1"}</script><script>var before=1;</script>
       <script>//<![CDATA[\n$Config={"urlCancel":"${RETURN}","sErrorCode":"50126","sFT":"${SECRET}",` +
        `"locale":{"mkt":"sv-SE","lcid":1053},"sPOST_Username":"${SECRET}"};//]]></script>`,
    );
    expect(readSettingsObject(document)).toEqual({ partner: 'yes', errorCode: '50126', locale: 'sv-SE' });
  });

  it('is unknown where there is none', () => {
    expect(readSettingsObject(page('<script>var Config={}</script><p>$Config={}</p>'))).toEqual({ partner: 'unknown' });
  });
});

describe('the language of the page', () => {
  const language = (html: string, fromSettings?: string) => readPageLanguage(page(html), fromSettings);

  it('is that of its settings, else of its meta element, else of its root', () => {
    const both = '<html lang="it"><head><meta name="LocLC" content="nl-NL"></head></html>';
    expect(language(both, 'sv-SE')).toBe('sv-SE');
    expect(language(both)).toBe('nl-NL');
    expect(language('<html lang="it"></html>')).toBe('it');
    expect(language('<html lang="it"><head><meta name="LocLC" content="1033"></head></html>')).toBe('it');
    expect(language('')).toBe('');
  });

  it('goes on to the next source where one holds no language tag', () => {
    expect(language('<html lang="it"><head><meta name="LocLC" content="en US; q=1"></head></html>')).toBe('it');
  });

  it('is always something that the worker takes for a language, whatever the page writes', () => {
    const accepted = (lang: string): boolean => {
      const document = page('');
      document.documentElement.lang = lang;
      const pageLanguage = readPageLanguage(document, undefined);
      return parseRequest({ type: 'help', pageLanguage }) !== undefined;
    };
    for (const lang of ['en US', 'sv-SE ', '{{lang}}', 'en,sv', '<b>'])
      expect([lang, accepted(lang)]).toEqual([lang, true]);
    fc.assert(fc.property(fc.string({ maxLength: 60 }), accepted));
  });
});
