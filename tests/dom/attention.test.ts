import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttention } from '../../src/content/attention';
import { createHost, type Host } from '../../src/content/host';
import { HINTS } from '../../src/data/hints';
import './support/browser';
import { fakeApi } from './support/fake-api';
import { bootAnswer, type Shown, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

const LOCKED = HINTS.views.locked;
const WRONG = HINTS.views['password-wrong'];
const PAGE = 'entra-sign-in';
const open = vi.fn();

let ended = new AbortController();
let host: Host;
let worker: ReturnType<typeof fakeApi>;
let attention: ReturnType<typeof createAttention>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  ended = new AbortController();
  host = createHost(document, () => true, ended.signal);
  host.show();
  worker = fakeApi();
  attention = createAttention(host, worker.api, open);
  open.mockClear();
});

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const said = (): HTMLElement => one(host.root, '[role="status"]');
const see = (hint = LOCKED, over: Partial<Shown> = {}, page = PAGE) => attention.seen(bootAnswer(over), page, hint);
const words = (key: string): string => text('launcher.announce').replace('{line}', text(key));

describe('the line of a problem', () => {
  it('is said politely, by name, in a region that stood there before', () => {
    see();
    expect(said().textContent).toBe('');
    expect(said().closest('[lang]')?.getAttribute('lang')).toBe('en');
    vi.runAllTimers();
    expect(said().textContent).toBe(words('hint.locked.line'));
    expect(words('hint.locked.line')).toContain('Signpost');
    expect(all(host.root, '[role="alert"], [aria-live="assertive"]')).toEqual([]);
  });

  it('is said once, each in the same region, however often the page is looked at', () => {
    see();
    see();
    vi.runAllTimers();
    const [region] = all(host.root, '[role="status"]');
    see(WRONG);
    vi.runAllTimers();
    expect(said().textContent).toBe(words('hint.passwordWrong.line'));
    see(LOCKED);
    vi.runAllTimers();
    expect(said().textContent).toBe('');
    expect(all(host.root, '[role="status"]')).toEqual([region]);
  });

  it('is nothing for a state that is no problem, nor for none', () => {
    see(HINTS.views.username);
    attention.seen(bootAnswer(), PAGE, undefined);
    vi.runAllTimers();
    expect(all(host.root, '[role="status"]')).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });

  it('does not stay when the problem is gone, and is not said of one that went at once', () => {
    see();
    vi.runAllTimers();
    see(HINTS.views.username);
    expect(said().textContent).toBe('');
    see(WRONG);
    see(HINTS.views.username);
    vi.runAllTimers();
    expect(said().textContent).toBe('');
    see(WRONG);
    vi.runAllTimers();
    expect(said().textContent).toBe(words('hint.passwordWrong.line'));
  });

  it('is nothing that a person sees, and takes no focus', () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    see();
    vi.runAllTimers();
    expect(said().classList.contains('sp-sr')).toBe(true);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('is taken as it is, whatever signs it holds', () => {
    see(LOCKED, { texts: { 'hint.locked.line': '$& {line} $1', 'launcher.announce': '{line}!' } });
    vi.runAllTimers();
    expect(said().textContent).toBe('$& {line} $1!');
  });

  it('is said in the language of the help', () => {
    see(LOCKED, { language: 'sv' });
    expect(said().closest('[lang]')?.getAttribute('lang')).toBe('sv');
  });
});

describe('the help that opens by itself', () => {
  const itself = { opening: 'problem' } as const;

  it('opens once for each problem, where the person chose so, and the line is said as well', () => {
    see();
    expect(open).not.toHaveBeenCalled();
    see(LOCKED, itself);
    see(LOCKED, itself);
    expect(open).toHaveBeenCalledOnce();
    see(WRONG, itself);
    expect(open).toHaveBeenCalledTimes(2);
    vi.runAllTimers();
    expect(said().textContent).toBe(words('hint.passwordWrong.line'));
  });

  it('does not open on a page on which the person has closed it, now or earlier in this tab', () => {
    attention.closedByHand(bootAnswer(itself), PAGE);
    see(LOCKED, itself);
    see(LOCKED, { ...itself, closed: ['work-reset'] }, 'work-reset');
    expect(open).not.toHaveBeenCalled();
    see(LOCKED, itself, 'msa-sign-in');
    expect(open).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(said().textContent).toBe(words('hint.locked.line'));
  });

  it('has the worker told once for a page that it was closed there, and never where it opens by a press', () => {
    attention.closedByHand(bootAnswer(), PAGE);
    attention.closedByHand(undefined, PAGE);
    expect(worker.asked('unwanted')).toEqual([]);
    attention.closedByHand(bootAnswer(itself), PAGE);
    attention.closedByHand(bootAnswer(itself), PAGE);
    expect(worker.asked('unwanted')).toEqual([{ type: 'unwanted', what: 'closed', page: PAGE }]);
  });
});
