import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recognised } from '../../src/content/recognise';
import { tablesFor } from '../../src/data/hint-tables';
import { drawSignIn, type OpenSession, openSession, PORTAL, SIGN_IN, USERS } from './support/session';
import { bootAnswer, type Shown, text } from './support/worker-answers';

const BOX = 'data-rect="540 200 200 40"';
const C = 'e98165ec-2b57-4ef3-9070-697125d353ea';
const TROUBLE = `<main ${BOX}><p>Correlation ID: ${C}</p><p>Correlation vector: x.1</p><p>App server: web-1</p></main>`;
const REFUSED = text('r.otherOrganisation.line');

let open: OpenSession;

const begin = (over: Partial<Shown> = {}, everywhere = false): void => {
  open = openSession({ boot: () => bootAnswer(over) }, everywhere);
  drawSignIn('username');
};
/** The full error page, with a message. */
const drawError = (message: string): void => {
  document.head.innerHTML = '<meta name="PageID" content="ConvergedError">';
  document.body.innerHTML = `<div id="exceptionMessageContainer" ${BOX}>${message}</div>`;
};
const see = (at: Recognised = SIGN_IN) => open.session.see(at);
const line = (): string => open.launcher()?.textContent ?? '';

beforeEach(() => begin());
afterEach(() => {
  open.end();
});

describe('a problem with a number', () => {
  it('is named by the launcher, and opens on its remedy with the number to quote', async () => {
    drawError('AADSTS50020: User');
    await see();
    expect(line()).toContain(REFUSED);
    await open.press('.sp-open');
    expect(open.title()).toBe(text('r.otherOrganisation.title'));
    expect(open.find('.sp-eyebrow')?.textContent).toBe('AADSTS50020');
    expect(open.find('.sp-facts')?.textContent).toContain('AADSTS50020');
    expect(open.session.state(SIGN_IN, false).number).toEqual({ key: '50020', shown: 'AADSTS50020' });
  });

  it('that nobody knows gets general help with that number, never a guess', async () => {
    drawError('AADSTS99999: Something');
    await see();
    expect(line()).toContain(text('hint.error.line'));
    await open.press('.sp-open');
    expect(open.title()).toBe(text('errorNumber.title'));
    expect(open.find('.sp-eyebrow')?.textContent).toBe('AADSTS99999');
  });

  it('becomes another one when the page says another, without asking anew', async () => {
    drawError('AADSTS50020: User');
    await see();
    drawError('AADSTS50105: App');
    await see();
    expect(line()).toContain(text('r.appApproval.line'));
    expect(open.asked('boot')).toHaveLength(1);
  });

  it('of the reset counts wherever it is in sight, also in a state that no table knows', async () => {
    const reset: Recognised = { ...SIGN_IN, page: 'work-reset', family: 'reset', errorCode: 'SSPR_9999' };
    document.head.replaceChildren();
    document.body.innerHTML = `<p ${BOX}>SSPR_9999</p>`;
    await see(reset);
    expect(open.session.state(reset, false)).toMatchObject({ number: { key: 'SSPR_9999', shown: 'SSPR_9999' } });
    expect(open.session.state(reset, false)).not.toHaveProperty('view');
    await vi.waitFor(() => expect(line()).toContain(text('hint.resetRefused.line')));
    await open.press('.sp-open');
    expect(open.find('.sp-eyebrow')?.textContent).toBe('SSPR_9999');
  });

  it('that the settings object names is one of the view that came with it, not of a later one', async () => {
    const view = (id: number, state: 'username' | 'wrong'): void => {
      drawSignIn(state);
      document.body.innerHTML = `<div data-viewid="${id}" ${BOX}>${document.body.innerHTML}</div>`;
    };
    const locked = { ...SIGN_IN, errorCode: '50053' };
    view(2, 'wrong');
    await see(locked);
    expect(open.session.state(locked, false).number?.key).toBe('50053');
    view(1, 'username');
    await see(locked);
    expect(open.session.state(locked, false).number).toBeUndefined();
    view(2, 'wrong');
    await see(locked);
    expect(open.session.state(locked, false).number).toBeUndefined();
  });

  it('is told to the worker with the facts only where the details are in sight', async () => {
    drawError('AADSTS50020: User');
    await see();
    await open.press('.sp-open');
    await open.press('[data-act="back"]');
    await open.press('[data-act="details"]');
    const facts = open
      .asked('panel')
      .map(({ shows, facts }) => [Reflect.get(Object(shows), 'name'), facts !== undefined]);
    expect(facts).toEqual([
      ['topic', true],
      ['home', false],
      ['details', true],
    ]);
    expect(open.asked('panel')[0]).toMatchObject({ number: { key: '50020' }, facts: { pageId: 'ConvergedError' } });
  });
});

describe('another service', () => {
  const OTHER: Recognised = { ...SIGN_IN, partner: 'no' };

  it('ends what the worker remembers of the sign-in, once', async () => {
    await see({ ...SIGN_IN, partner: 'unknown' });
    await see(OTHER);
    expect(open.stands()).toBe(false);
    await see(OTHER);
    expect(open.asked('elsewhere')).toEqual([{ type: 'elsewhere' }]);
  });

  it('is not meant by a page that no table knows', async () => {
    await see();
    await open.session.see(undefined);
    expect(open.asked('elsewhere')).toEqual([]);
  });

  it('leaves nothing of the page before to the popup', async () => {
    drawError('AADSTS50020');
    await see({ ...SIGN_IN, partner: 'unknown' });
    await see(OTHER);
    expect(open.session.state(OTHER, false)).not.toHaveProperty('view');
    expect(open.session.state(OTHER, false)).not.toHaveProperty('number');
  });

  it('has the launcher where the person wants it everywhere, and what the worker remembered is over all the same', async () => {
    open.end();
    begin({ partner: false, hints: tablesFor(false) }, true);
    await see(OTHER);
    expect(line()).toBe(text('launcher.label'));
    expect(open.session.state(OTHER, false).partner).toBe('no');
    expect(open.asked('elsewhere')).toEqual([{ type: 'elsewhere' }]);
    await open.press('.sp-open');
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.elsewhere.title'));
    expect(open.asked('panel')[0]).toMatchObject({ partner: false });
  });
});

describe('a page of the portal that has come to rest', () => {
  it('is looked at for what it says went wrong, and forgotten with the page', async () => {
    document.body.innerHTML = TROUBLE;
    await see(PORTAL);
    expect(open.session.state(PORTAL, false).number).toBeUndefined();
    await open.session.rest();
    expect(line()).toContain(text('r.portalTrouble.line'));
    expect(open.session.state(PORTAL, false).number).toEqual({ key: 'PC:something-went-wrong' });
    await see(USERS);
    expect(open.session.state(USERS, false).number).toBeUndefined();
    document.body.innerHTML = '';
    await see(PORTAL);
    await open.session.rest();
    expect(open.session.state(PORTAL, false).number).toBeUndefined();
  });

  it('shows the number that a sign-in came back with, and what it says itself before that', async () => {
    const returned = { ...PORTAL, returned: { key: '65004', shown: 'AADSTS65004' } };
    await see(returned);
    expect(line()).toContain(text('r.appApproval.line'));
    document.body.innerHTML = TROUBLE;
    await open.session.rest();
    expect(line()).toContain(text('r.portalTrouble.line'));
    await see({ ...PORTAL });
    expect(open.session.state(PORTAL, false).number?.key).toBe('PC:something-went-wrong');
  });

  it('is only of the portal: on a sign-in page nothing is looked for at rest', async () => {
    drawSignIn('username');
    document.body.insertAdjacentHTML('beforeend', TROUBLE);
    await see();
    await open.session.rest();
    expect(line()).toBe(text('launcher.label'));
  });

  it('may be none at all', async () => {
    await open.session.rest();
    expect(open.stands()).toBe(false);
  });
});
