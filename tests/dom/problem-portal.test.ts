import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { readPortalProblem } from '../../src/content/problem';
import { page } from './support/browser';

const BOX = 'data-rect="10 10 800 400"';
const C = 'e98165ec-2b57-4ef3-9070-697125d353ea';
const TROUBLE = `<h2>Beklager</h2><p>Correlation ID: ${C}</p><p>Correlation vector: AbC.1</p><p>App server: web-1</p>`;
const ENROLMENT = `<p>参照番号：715-123225</p><p>Transaction ID: ${C}</p>`;

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const read = (at = 'portal-workspace') => readPortalProblem(document, at)?.number;
/** Markup below roots in roots: as deep as the modes go. */
const below = (html: string, ...modes: ShadowRootMode[]): void => {
  put('<home-app></home-app>');
  let element = document.querySelector('home-app');
  for (const [depth, mode] of modes.entries()) {
    const root = element?.attachShadow({ mode });
    const next = document.createElement('he-layout');
    if (depth === modes.length - 1) root?.append(...page(html).body.childNodes);
    else root?.append(next);
    element = next;
  }
};

afterEach(() => {
  vi.restoreAllMocks();
  put('');
});

describe('the error view of the portal', () => {
  test.each(['main', 'section', 'div role="main"'])('is known by its labels, in every language (<%s>)', (tag) => {
    put(`<${tag} ${BOX}>${TROUBLE}</${tag.split(' ')[0]}>`);
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
    expect(read('portal-home')).toEqual({ key: 'PC:something-went-wrong' });
  });

  it('is not known by one label alone, nor by its sentence', () => {
    for (const html of ['<p>App server: web-1</p>', '<p>Correlation vector: x</p>', '<h2>Something went wrong</h2>']) {
      put(`<main ${BOX}>${html}</main>`);
      expect(read(), html).toBeUndefined();
    }
  });

  it('is short: a long text with its labels is an article or a table that quotes them', () => {
    put(`<main ${BOX}>${TROUBLE}<p>${'word '.repeat(400)}</p></main>`);
    expect(read()).toBeUndefined();
    put(`<main ${BOX}>${'word '.repeat(400)}<section ${BOX}>${TROUBLE}</section></main>`);
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
  });

  it('comes with the element that says so, the outermost that is short enough', () => {
    put(`<main ${BOX}><section ${BOX}>${TROUBLE}</section></main>`);
    expect(readPortalProblem(document, 'portal-home')?.element).toBe(document.querySelector('main'));
    put(`<main ${BOX}>${'word '.repeat(400)}<section ${BOX}>${TROUBLE}</section></main>`);
    expect(readPortalProblem(document, 'portal-home')?.element).toBe(document.querySelector('section'));
  });

  it('is not looked for in an area so long that reading it would cost the page a layout', () => {
    const text = vi.spyOn(HTMLElement.prototype, 'innerText', 'get');
    const lines = (length: number): string => 'x'.repeat(length);
    put(`<main ${BOX}>${lines(15_001)}<section ${BOX}>${TROUBLE}</section></main>`);
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
    const read15k = text.mock.contexts.filter((element) => element instanceof HTMLElement && element.matches('main'));
    expect(read15k).toEqual([]);
    put(`<main ${BOX}>${lines(15_000)}</main>`);
    expect(read()).toBeUndefined();
    expect(text.mock.contexts).toContain(document.querySelector('main'));
  });

  it('is not looked for where people write to support, nor where somebody is writing', () => {
    put(`<main ${BOX}>${TROUBLE}</main>`);
    expect(read('portal-support')).toBeUndefined();
    put(`<main ${BOX}><div contenteditable="true">${TROUBLE}</div></main>`);
    expect(read()).toBeUndefined();
    put(`<main ${BOX}><textarea>${TROUBLE}</textarea></main>`);
    expect(read()).toBeUndefined();
  });

  it('is not known by what nobody sees', () => {
    for (const attribute of ['style="display:none"', 'aria-hidden="true"', 'hidden']) {
      put(`<main ${BOX} ${attribute}>${TROUBLE}</main>`);
      expect(read(), attribute).toBeUndefined();
    }
    put(`<div ${BOX}>${TROUBLE}</div>`);
    expect(read()).toBeUndefined();
  });

  it('is found below open roots, and not below a closed one', () => {
    const view = `<section ${BOX}>${TROUBLE}</section>`;
    below(view, 'open');
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
    below(view, 'open', 'open', 'open');
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
    below(view, 'open', 'closed');
    expect(read()).toBeUndefined();
  });

  it('knows an account that was not found by its name', () => {
    put(`<main ${BOX}><p>AccountNotFound</p></main>`);
    expect(read()).toEqual({ key: 'PC:AccountNotFound' });
    put(`<main ${BOX}><p>The account was not found</p></main>`);
    expect(read()).toBeUndefined();
  });
});

describe('the error page of an enrolment', () => {
  it('is known by its reference number', () => {
    put(`<main ${BOX}>${ENROLMENT}</main>`);
    expect(read('portal-enrolment-error')).toEqual({ key: '715-123225', shown: '715-123225' });
  });

  it('is the only page on which that number counts', () => {
    put(`<main ${BOX}>${ENROLMENT}</main>`);
    for (const at of ['portal-home', 'portal-workspace', 'portal-support']) expect(read(at)).toBeUndefined();
  });

  it('shows its number before anything else that it shows', () => {
    put(`<main ${BOX}>${TROUBLE}${ENROLMENT}</main>`);
    expect(read('portal-enrolment-error')?.key).toBe('715-123225');
    put(`<main ${BOX}>${TROUBLE}</main>`);
    expect(read('portal-enrolment-error')?.key).toBe('PC:something-went-wrong');
  });
});

describe('any page of the portal', () => {
  it('gives no number of a sign-in: an article or a ticket may quote one', () => {
    put(`<main ${BOX}>AADSTS50020, 53003, 80041012, SSPR_0009, 715-123225</main>`);
    expect(read()).toBeUndefined();
  });

  it('may be empty, hold what has no text, and stays as it was', () => {
    expect(readPortalProblem(page(''), 'portal-home')).toBeUndefined();
    put(`<svg role="main" ${BOX}><text>${TROUBLE}</text></svg><main ${BOX}>${TROUBLE}</main>`);
    const before = document.documentElement.outerHTML;
    expect(read()).toEqual({ key: 'PC:something-went-wrong' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
