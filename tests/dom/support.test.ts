import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readSupportFacts } from '../../src/content/support';
import { page } from './support/browser';

const BOX = 'data-rect="10 10 200 40"';
const R = '7c2f41d0-5a1e-4c3b-9e77-0b64d2a91f00';
const C = 'e98165ec-2b57-4ef3-9070-697125d353ea';
const D = 'ab5e1fd0-a7c2-4b84-8f11-3d9e40b7a653';
const TIME = '2026-09-14T07:42:11Z';
const BLOCK = `<div>Request Id: ${R}</div><div>Correlation Id: ${C}</div><div>Timestamp: ${TIME}</div>`;
const BLOCK_PAGE = '<meta name="PageID" content="ConvergedConditionalAccess">';
const CONFIG = `<script type="text/x">$Config={"sessionId":"${D}","correlationId":"${C}","pgid":"ConvergedError","sDeviceId":"x"};</script>`;
const ids = { requestId: R, correlationId: C, timestamp: TIME };

/** `innerText` as far as these tests need it: every block and every line break starts a line. */
function innerText(this: HTMLElement): string {
  const texts = [...this.childNodes].map((node) => {
    if (node instanceof HTMLElement) return node.hidden ? '' : `\n${innerText.call(node)}\n`;
    return node.textContent ?? '';
  });
  return this.matches('textarea, script') ? '' : texts.join('').replace(/\n{2,}/g, '\n');
}

function put(html: string, head = ''): void {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
}

const read = vi.fn(innerText);

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: read, configurable: true });
});

afterEach(() => {
  read.mockClear();
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'innerText');
  put('');
});

describe('a work sign-in page', () => {
  test.each(['debugDetailsBanner', 'exceptionMessageContainer', 'service_exception_message'])(
    'is read where it shows details: #%s',
    (id) => {
      put(`<div id="${id}" ${BOX}>${BLOCK}<p>Message: AADSTS50020: User account 'anna@contoso.example'</p></div>`);
      expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual(ids);
    },
  );

  it('is asked for its settings object first: ids that are not in sight are there', () => {
    put(`<div id="exceptionMessageContainer" ${BOX}>${BLOCK}</div>`, CONFIG);
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({
      ...ids,
      requestId: D,
      pageId: 'ConvergedError',
    });
    put('', CONFIG);
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({
      requestId: D,
      correlationId: C,
      pageId: 'ConvergedError',
    });
  });

  it('is not read in its main part, except where it blocks the access', () => {
    put(`<div role="main" ${BOX}>${BLOCK}</div>`, '<meta name="PageID" content="ConvergedSignIn">');
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({ pageId: 'ConvergedSignIn' });
    expect(read).not.toHaveBeenCalled();
    put(`<div role="main" ${BOX}>${BLOCK}<p>Device identifier: ${D}</p></div>`, BLOCK_PAGE);
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({
      ...ids,
      pageId: 'ConvergedConditionalAccess',
    });
  });

  it('is read where one can see it only, and in one place only', () => {
    put(
      `<div id="debugDetailsBanner" style="display:none" ${BOX}>${BLOCK}</div>
       <div id="exceptionMessageContainer" ${BOX}><p>Correlation Id: ${D}</p><p>Timestamp: ${TIME}</p></div>
       <div id="service_exception_message" ${BOX}>${BLOCK}</div>`,
    );
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({ correlationId: D, timestamp: TIME });
  });

  it('is not read in what the company wrote, nor do lines meet across it', () => {
    const company = (inner: string) => `<div class="boilerplate-text" ${BOX}>${inner}</div>`;
    put(`<div role="main" ${BOX}>${company(BLOCK)}</div>`, BLOCK_PAGE);
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).not.toHaveProperty('correlationId');
    put(`<div role="main" ${BOX}><p>x: ${D}</p>${company('Call us')}<p>Zeit: ${TIME}</p></div>`, BLOCK_PAGE);
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({
      timestamp: TIME,
      pageId: 'ConvergedConditionalAccess',
    });
  });

  it('gives only what has its shape', () => {
    put('', '<meta name="PageID" content="anna@contoso.example">');
    expect(readSupportFacts(document, 'entra-sign-in', 'entra')).toEqual({});
  });
});

describe('the other pages', () => {
  it('a personal page shows its id without dashes', () => {
    const hex = C.replaceAll('-', '');
    put(
      `<main ${BOX}><p>Error Code: 80043490</p><p>Correlation Id: ${hex}</p><p>Timestamp: ${TIME}</p></main>`,
      '<meta name="PageID" content="i5030">',
    );
    expect(readSupportFacts(document, 'msa-sign-in', 'msa')).toEqual({
      correlationId: hex,
      timestamp: TIME,
      pageId: 'i5030',
    });
  });

  it('the reset page shows its support code', () => {
    document.body.setAttribute('data-rect', '0 0 800 600');
    put(`<p>SSPR_0009</p><footer>Support code: ${R}</footer>`);
    expect(readSupportFacts(document, 'work-reset', 'reset')).toEqual({ supportCode: R });
    document.body.removeAttribute('data-rect');
  });

  it('the portal shows its lines, also below open roots, and not below a closed one', () => {
    const lines = `<section ${BOX}><p>Correlation ID: ${C}</p><p>App server: practice-1</p><p>Time: ${TIME}</p></section>`;
    for (const mode of ['open', 'closed'] as const) {
      put('<home-app></home-app>');
      const outer = document.querySelector('home-app')?.attachShadow({ mode: 'open' });
      outer?.append(document.createElement('he-layout'));
      const inner = outer?.querySelector('he-layout')?.attachShadow({ mode });
      inner?.append(...page(lines).body.childNodes);
      expect(readSupportFacts(document, 'portal-home', 'portal')).toEqual(
        mode === 'open' ? { correlationId: C, server: 'practice-1', timestamp: TIME } : {},
      );
    }
  });

  it('where a person writes, nothing is read', () => {
    const lines = `<p>Correlation ID: ${C}</p>`;
    put(`<main ${BOX}>${lines}</main>`);
    expect(readSupportFacts(document, 'portal-support', 'portal')).toEqual({});
    put(`<main ${BOX}>${lines}<div contenteditable="true">${lines}</div></main>`);
    expect(readSupportFacts(document, 'portal-workspace', 'portal')).toEqual({});
    expect(read).not.toHaveBeenCalled();
  });

  it('security info shows nothing for support', () => {
    put(`<main ${BOX}>${BLOCK}</main>`);
    expect(readSupportFacts(document, 'security-info', 'security-info')).toEqual({});
  });
});

describe('any page', () => {
  it('keeps the values of its fields, its storage and its cookies to itself, and is left as it was', () => {
    const fields = `<input value="${R}"><textarea>Correlation ID: ${D}</textarea><select><option>${D}</option></select>`;
    put(`<main ${BOX}>${fields}<p>App server: practice-1</p></main>`, CONFIG);
    const spies = [
      vi.spyOn(HTMLInputElement.prototype, 'value', 'get'),
      vi.spyOn(HTMLTextAreaElement.prototype, 'value', 'get'),
      vi.spyOn(HTMLSelectElement.prototype, 'value', 'get'),
      vi.spyOn(Document.prototype, 'cookie', 'get'),
      vi.spyOn(Storage.prototype, 'getItem'),
    ];
    const before = document.documentElement.outerHTML;
    expect(readSupportFacts(document, 'portal-home', 'portal')).toEqual({ server: 'practice-1' });
    expect(document.documentElement.outerHTML).toBe(before);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it('may hold what has no text of this kind', () => {
    put(`<svg role="main" ${BOX}><text>${BLOCK}</text></svg><main ${BOX}><p>App server: practice-1</p></main>`);
    expect(readSupportFacts(document, 'portal-home', 'portal')).toEqual({ server: 'practice-1' });
  });

  test.each(['entra', 'msa', 'reset', 'portal', 'security-info'] as const)('may be empty (%s)', (family) => {
    expect(readSupportFacts(page(''), 'entra-sign-in', family)).toEqual({});
  });
});
