import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { type ProblemPlace, readProblem } from '../../src/content/problem';
import { ONLY_SHOWN } from '../../src/data/error-numbers';
import { page } from './support/browser';

const BOX = 'data-rect="10 10 200 40"';
const GUID = '53003123-5001-4c3b-9e77-0b6453003f00';
const COMPANY = `<div class="boilerplate-text" ${BOX}>AADSTS50057 at Contoso? Call us.</div>`;

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const at = (over: Partial<ProblemPlace> = {}): ProblemPlace => ({
  page: 'entra-sign-in',
  family: 'entra',
  view: 'sign-in-error',
  errorCode: undefined,
  ...over,
});
const TABLES = { isProblem: true, isKnown: (number: string) => number === '80041317' };
const read = (over: Partial<ProblemPlace> = {}, isProblem = true) =>
  readProblem(document, at(over), { ...TABLES, isProblem });

afterEach(() => {
  vi.restoreAllMocks();
  put('');
});

describe('the number in sight', () => {
  test.each([
    ['the message of a full error page', `<div id="exceptionMessageContainer" ${BOX}>AADSTS50020: User</div>`],
    ['an older one', `<div id="service_exception_message" ${BOX}>Message: AADSTS50020</div>`],
    ['the oldest', `<table><tr><td id="idTD_Error" ${BOX}>AADSTS50020</td></tr></table>`],
    ['the message at the user name', `<div id="usernameError" ${BOX}>AADSTS50020</div>`],
    ['the message at the password', `<div id="passwordError" ${BOX}>AADSTS50020</div>`],
    ['a message of the box', `<div class="alert alert-error" ${BOX}>AADSTS50020</div>`],
    ['a message that is read out', `<p role="alert" ${BOX}>AADSTS50020</p>`],
  ])('is read from %s', (_place, html) => {
    put(html);
    expect(read()).toEqual({ key: '50020', shown: 'AADSTS50020' });
    expect(read({ view: undefined }, false)).toEqual({ key: '50020', shown: 'AADSTS50020' });
  });

  test.each([
    ['style="display:none"'],
    ['style="visibility:hidden"'],
    ['aria-hidden="true"'],
    ['hidden'],
    ['class="moveOffScreen"'],
    ['data-rect="10 10 0 0"'],
  ])('is not read from a message that nobody sees (%s)', (attribute) => {
    put(`<div id="passwordError" ${attribute.startsWith('data-rect') ? '' : BOX} ${attribute}>AADSTS50020</div>`);
    expect(read()).toBeUndefined();
    put(`<div ${attribute} ${BOX}><div id="passwordError" data-rect="0 0 0 0">AADSTS50020</div></div>`);
    expect(read()).toBeUndefined();
  });

  test.each(['noscript', 'template'])('is not read from what is not shown at all (%s)', (tag) => {
    put(`<${tag}><div role="alert" ${BOX}>AADSTS50020</div></${tag}>`);
    expect(read()).toBeUndefined();
  });

  it('is that of the first place that shows one: a message of the page before one of a field', () => {
    put(`<div role="alert" ${BOX}>AADSTS50034</div><div id="exceptionMessageContainer" ${BOX}>AADSTS50020</div>`);
    expect(read()?.key).toBe('50020');
    put(`<div id="exceptionMessageContainer" ${BOX}>Sorry</div><div role="alert" ${BOX}>AADSTS50034</div>`);
    expect(read()?.key).toBe('50034');
    put(`<div role="alert" hidden ${BOX}>AADSTS50034</div><div role="alert" ${BOX}>AADSTS50020</div>`);
    expect(read()?.key).toBe('50020');
  });

  it('outweighs that of the settings object, which may be of another moment', () => {
    put(`<div role="alert" ${BOX}>AADSTS50020</div>`);
    expect(read({ errorCode: '50126' })?.key).toBe('50020');
  });

  it('is not that of the company’s own words, nor of the frame of the page', () => {
    put(`<div id="exceptionMessageContainer" ${BOX}>${COMPANY}<div id="footer" ${BOX}>AADSTS50105</div></div>`);
    expect(read()).toBeUndefined();
    put(`<div id="exceptionMessageContainer" ${BOX}>AADSTS50020 ${COMPANY}</div>`);
    expect(read()?.key).toBe('50020');
    put(`<div class="boilerplate-text" ${BOX}><p role="alert" ${BOX}>AADSTS50057</p></div>`);
    expect(read()).toBeUndefined();
  });

  it('is not put together across them', () => {
    put(`<p role="alert" ${BOX}>AADSTS<span class="boilerplate-text" ${BOX}>!</span>50020</p>`);
    expect(read()).toBeUndefined();
  });

  it('is not what somebody writes, nor what stands in a field', () => {
    put(`<div role="alert" ${BOX}><div contenteditable="true">AADSTS50020</div></div>`);
    expect(read()).toBeUndefined();
    const value = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
    put(`<div role="alert" ${BOX}><input value="AADSTS50020"><textarea>AADSTS50020</textarea></div>`);
    expect(read()).toBeUndefined();
    expect(value).not.toHaveBeenCalled();
  });

  it('in the whole box counts on views that are nothing but a problem, and on no other', () => {
    put(`<main ${BOX}><p>AADSTS50020: User</p></main>`);
    for (const view of ['error-page', 'login-error', 'consent']) expect(read({ view })?.key, view).toBe('50020');
    for (const view of ['password', 'password-wrong', 'sign-in-error', undefined]) {
      expect(read({ view }), view).toBeUndefined();
    }
  });

  it('is one of personal accounts on their pages', () => {
    put(`<div role="alert" ${BOX}>Error Code: 80041012</div>`);
    expect(read({ page: 'msa-sign-in', family: 'msa' })).toEqual({ key: '80041012', shown: '80041012' });
  });

  it('is not looked for on the reset page: its text was read already, whatever the tables know of its state', () => {
    put(`<div role="alert" ${BOX}>SSPR_0014</div>`);
    for (const view of ['reset-refused', 'reset-who', undefined]) {
      const place = { page: 'work-reset', family: 'reset', view } as const;
      for (const isProblem of [true, false]) {
        const found = read({ ...place, errorCode: 'SSPR_0009' }, isProblem);
        expect(found, `${view}`).toEqual({ key: 'SSPR_0009', shown: 'SSPR_0009' });
        expect(read(place, isProblem), `${view}`).toBeUndefined();
      }
    }
  });
});

describe('the number of a company’s own sign-in', () => {
  const OLDER = 'Contact your admin and report the following error: 80041317';

  it('is read from the message of an error page, where the tables know it', () => {
    for (const id of ['exceptionMessageContainer', 'service_exception_message', 'idTD_Error']) {
      put(`<div id="${id}" ${BOX}>${OLDER}</div>`);
      for (const view of ['error-page', 'login-error', 'password', undefined]) {
        expect(read({ view }, false), id).toEqual({ key: '80041317', shown: '80041317' });
      }
      put(`<div id="${id}" ${BOX}>${OLDER.replace('80041317', '80049999')}</div>`);
      expect(read({ view: 'error-page' }), id).toBeUndefined();
    }
  });

  it('is not read from anywhere else on a sign-in page of companies', () => {
    for (const html of [
      `<div id="usernameError" ${BOX}>${OLDER}</div>`,
      `<div class="alert-error" ${BOX}>${OLDER}</div>`,
      `<p role="alert" ${BOX}>${OLDER}</p>`,
      `<main ${BOX}><p>${OLDER}</p></main>`,
      `<div id="lightbox" ${BOX}>${OLDER}</div>`,
    ]) {
      put(html);
      for (const view of ['error-page', 'consent', 'access-blocked', undefined]) {
        expect(read({ view }, false), html).toBeUndefined();
      }
    }
  });

  it('gives way to a number in letters, and hides none of the settings object', () => {
    put(`<div id="exceptionMessageContainer" ${BOX}>80041317 AADSTS50017: not trusted</div>`);
    expect(read()?.key).toBe('50017');
    put(`<div id="exceptionMessageContainer" ${BOX}>Account 80049999</div>`);
    expect(read({ errorCode: '50126' })?.key).toBe('50126');
  });

  it('is not asked about on other kinds of page', () => {
    put(`<div role="alert" ${BOX}>${OLDER}</div><main ${BOX}><p>${OLDER}</p></main>`);
    expect(read({ page: 'security-info', family: 'security-info' })).toBeUndefined();
    expect(read({ page: 'portal-home', family: 'portal' })).toBeUndefined();
  });
});

describe('the block page', () => {
  const block = (text: string) => `<main ${BOX}><p>${text}</p><p>Request Id: ${GUID}</p></main>`;

  it('shows its number without letters', () => {
    put(block('Error Code: 53003'));
    expect(read({ view: 'access-blocked' })).toEqual({ key: '53003', shown: '53003' });
  });

  it('is the same page where it asks for another device', () => {
    put(block('Error Code: 53000'));
    expect(read({ view: 'device-needed' })).toEqual({ key: '53000', shown: '53000' });
    put('');
    expect(read({ view: 'device-needed', errorCode: '530002' })).toEqual({ key: '530002', shown: '530002' });
  });

  it('has none in the digits of its ids', () => {
    put(block(`App id: ${GUID}`));
    expect(read({ view: 'access-blocked' })).toBeUndefined();
  });

  it('is the only page on which bare digits count', () => {
    put(block('Error Code: 53003'));
    for (const view of ['error-page', 'password', undefined]) expect(read({ view })).toBeUndefined();
  });

  it('has its number in the settings object where it is folded away', () => {
    put('');
    expect(read({ view: 'access-blocked', errorCode: '53003' })).toEqual({ key: '53003', shown: '53003' });
  });
});

describe('the number of the settings object', () => {
  it('counts where the state is a problem, and nowhere else: there it names a step', () => {
    expect(read({ errorCode: '50126' })).toEqual({ key: '50126', shown: 'AADSTS50126' });
    for (const errorCode of ['50140', '50125', '50072', '50076']) {
      expect(read({ view: 'stay-signed-in', errorCode }, false)).toBeUndefined();
    }
  });

  it.each(ONLY_SHOWN)('does not count where it means something else there: %s', (errorCode) => {
    expect(read({ errorCode })).toBeUndefined();
    put(`<div role="alert" ${BOX}>AADSTS${errorCode}</div>`);
    expect(read({ errorCode })?.key).toBe(errorCode);
  });
});

describe('any page', () => {
  it('may hold what has no text, and ids that are used twice', () => {
    put(`<svg role="alert" ${BOX}><text>AADSTS50034</text></svg><div role="alert" ${BOX}>AADSTS50020</div>`);
    expect(read()?.key).toBe('50020');
    put(`<div id="passwordError" ${BOX}></div><div id="passwordError" ${BOX}>AADSTS50126</div>`);
    expect(read()?.key).toBe('50126');
  });

  it('may be megabytes long', () => {
    put(`<div role="alert" ${BOX}>${'AADSTS5002 '.repeat(300_000)}</div>`);
    expect(read()).toBeUndefined();
  });

  test.each(['entra', 'msa', 'reset', 'security-info', 'portal'] as const)('may be empty (%s)', (family) => {
    expect(readProblem(page(''), at({ family }), TABLES)).toBeUndefined();
  });

  it('is left as it was', () => {
    put(`<main ${BOX}>${COMPANY}<p role="alert" ${BOX}>AADSTS50020</p></main>`);
    const before = document.documentElement.outerHTML;
    expect(read({ view: 'error-page', errorCode: '50126' })?.key).toBe('50020');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
