import { describe, expect, it } from 'vitest';
import type { TestPage } from './driver';
import { ACT, hosts, launcherShows, openPanel, ROW, settledSilence, shows, TRUST_KINDS, useStage } from './support';
import { fields, logOf, openHostile, ownWords, readAll } from './trust-hostile-page';
import { CARD } from './walking';

const TOPIC = ROW('forgot-password');

describe.each(TRUST_KINDS)('a hostile page, in %s', (kind) => {
  const stage = useStage(kind);

  const open = (hostile = '') => openHostile(stage, hostile);

  /**
   * How the page came by nodes of our root. Firefox itself gives every page the node under the mouse, in two members of
   * its own of each event, whoever's root it stands in: no script can keep it from that. What such a node is worth has a
   * test of its own.
   */
  const innerOf = async (tab: TestPage): Promise<readonly string[]> => {
    const { inner } = await logOf(tab);
    return kind === 'firefox' ? inner.filter((way) => !/\.(?:original|explicitOriginal)Target: /.test(way)) : inner;
  };

  /** Nothing that stands in our root may be among what the page could read, and no node of it. */
  const unread = async (tab: TestPage): Promise<void> => {
    const words = await ownWords(tab);
    expect(words.length).toBeGreaterThan(0);
    const read = await readAll(tab);
    expect(Object.keys(read).length).toBeGreaterThan(20);
    const leaks = Object.entries(read).flatMap(([way, texts]) =>
      words.filter((word) => texts.some((text) => text.includes(word))).map((word) => `${way}: ${word}`),
    );
    expect(leaks).toEqual([]);
    const { calls, messages } = await logOf(tab);
    expect({ inner: await innerOf(tab), calls, messages }).toEqual({ inner: [], calls: [], messages: [] });
  };

  it('reads nothing of the launcher, the panel or a walk, by any way there is', async () => {
    const { tab } = await open();
    await launcherShows(tab);
    await unread(tab);
    await openPanel(tab);
    await unread(tab);
    await tab.clickInRoot({ css: TOPIC });
    await shows(tab, '.sp-back');
    await unread(tab);
    await tab.clickInRoot({ css: '[data-walk]' });
    await shows(tab, '.sp-walk');
    await unread(tab);
  });

  it('would have noticed: what the page itself does is written down, and what it can read is read', async () => {
    const { tab } = await open();
    await launcherShows(tab);
    await tab.page.evaluate(() => {
      const own = document.createElement('p');
      own.setAttribute('data-signpost', '');
      own.attachShadow({ mode: 'open' }).append('Nobody should read this');
      document.body.prepend(own);
      // A node of a closed root that leaks: as if somebody else had left it where the page finds it.
      const other = document.createElement('p');
      const leaked = document.createElement('span');
      other.attachShadow({ mode: 'closed' }).append(leaked);
      document.body.append(other);
      leaked.matches('span');
      window.postMessage('to myself', '*');
      return new Promise((next) => window.addEventListener('message', next, { once: true }));
    });
    const { calls, inner, messages } = await logOf(tab);
    expect(inner).toContain('matches: SPAN');
    expect(calls).toEqual(expect.arrayContaining(['createElement', 'setAttribute', 'attachShadow', 'postMessage']));
    expect(messages).toEqual(['to myself']);
    const read = await readAll(tab);
    for (const way of ['written', 'text', 'walkers', 'selection', 'range', 'serializer', 'root'])
      expect(read[way]?.join(), way).toMatch(way === 'root' ? /Nobody should read this/ : /End of the page/);
  });

  it('learns nothing of what the person does in the panel but that something of ours was pressed', async () => {
    const { tab } = await open();
    await openPanel(tab);
    expect(await fields(tab)).toBe(0);
    await tab.clickInRoot({ css: TOPIC });
    await shows(tab, '.sp-back');
    for (const key of ['Tab', 'ArrowDown', 's'] as const) await tab.press(key);
    await tab.typeText('what nobody is to read');
    // Words are selected with the mouse, copied, and a link is dragged.
    const line = await tab.inRoot((root) => {
      const { left, right, top } = (root?.querySelector('.sp-panel p') ?? document.body).getBoundingClientRect();
      return { left, right, top };
    });
    await tab.page.mouse.move(line.left + 2, line.top + 6);
    await tab.page.mouse.down();
    await tab.page.mouse.move(line.right - 2, line.top + 8, { steps: 4 });
    await tab.page.mouse.up();
    await tab.press('c', 'Control');
    await unread(tab);
    const { events, hotkeys, data } = await logOf(tab);
    expect(hotkeys).toEqual([]);
    expect(data).toEqual([]);
    expect(events.filter((event) => /input|composition/.test(event))).toEqual([]);
    expect(events).toContain('click');
  });

  it('messages that look like ours get no answer, are not sent back, and wake nobody', async () => {
    const { tab, failed } = await open();
    await openPanel(tab);
    await stage.driver.stopWorker();
    const reached = await tab.page.evaluate(async (id) => {
      const requests = [
        { type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'yes' },
        { type: 'walk-begun' },
        { type: 'state', facts: true },
        { type: 'language', language: 'sv' },
        { type: 'save', change: { launcher: 'off' } },
        { type: 'options' },
        { type: 'constructor' },
      ];
      for (const request of requests) {
        // Sent, sent again, and sent back by whoever listens.
        for (const times of [1, 2]) {
          window.postMessage(request, '*');
          window.postMessage(JSON.stringify({ ...request, times }), '*');
          for (const target of [window, document, document.querySelector('[data-signpost]')])
            target?.dispatchEvent(new CustomEvent(request.type, { detail: request, bubbles: true, composed: true }));
          new BroadcastChannel('signpost').postMessage(request);
        }
      }
      const found: string[] = [];
      for (const name of ['chrome', 'browser']) {
        const runtime = Object(Reflect.get(window, name)).runtime;
        for (const call of ['sendMessage', 'connect']) {
          try {
            await Object(runtime)[call](id, { type: 'boot' });
            if (runtime !== undefined) found.push(`${name}.runtime.${call}`);
          } catch {
            // As it should be.
          }
        }
      }
      for (const file of ['manifest.json', 'content.js', 'popup.html', 'locales/en.json', 'assets/icons/icon-16.png']) {
        for (const scheme of ['chrome-extension', 'moz-extension']) {
          try {
            await fetch(`${scheme}://${id}/${file}`);
            found.push(file);
          } catch {
            // As it should be.
          }
        }
      }
      return found;
    }, stage.driver.extensionId);
    expect(reached).toEqual([]);
    expect(await stage.driver.workerRuns()).toBe(false);
    // The page got what it sent, and nothing else.
    await expect.poll(async () => (await logOf(tab)).messages.length).toBe(28);
    expect(await stage.stored()).not.toContain('"off"');
    await shows(tab, TOPIC);
    expect(failed).toEqual([]);
  });

  const KINDS_OF_PAGE = [
    'clobber',
    'twins',
    'frames',
    'settings-broken',
    'settings-nested',
    'settings-huge',
    'settings-slow',
    'settings-prototype',
    'settings-other',
  ] as const;

  it.each(KINDS_OF_PAGE)('help works, and nothing fails, on a page made to do harm: %s', async (what) => {
    const { tab, failed } = await open(what);
    await openPanel(tab);
    // With a problem on the page the panel opens on what helps.
    if (what !== 'twins') await tab.clickInRoot({ css: TOPIC });
    await shows(tab, '.sp-back');
    expect(await hosts(tab)).toBe(1);
    const inFrames = await Promise.all(
      tab.page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.querySelectorAll('[data-signpost]').length)),
    );
    expect(inFrames).toEqual(what === 'frames' ? [0, 0] : []);
    expect(await innerOf(tab)).toEqual([]);
    expect(failed).toEqual([]);
  });

  it.each(['written', 'written-late'])(
    'a document that is opened and written anew has one host or none, no failure, and help in the popup: %s',
    async (how) => {
      const { tab, failed } = await open(how);
      await tab.waitInRoot(() => document.title === 'Anew');
      await settledSilence(stage);
      expect(await hosts(tab)).toBeLessThanOrEqual(1);
      expect(failed).toEqual([]);
      expect(await stage.stateOf()).toMatchObject({ page: 'entra-sign-in', partner: 'yes' });
    },
  );

  it.each([
    ['huge', 40_000, 1],
    ['deep', 1, 1_500],
    ['deep in open roots', 1, -300],
  ] as const)('help and walks work in a document that is %s', async (_what, wide, deep) => {
    const { tab, failed } = await open();
    await tab.page.evaluate(
      (many, levels) => {
        const { quietly } = Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value ?? {};
        quietly(() => {
          for (let n = 0; n < many; n += 1) {
            let at: Element | ShadowRoot = document.body;
            for (let level = 0; level < Math.abs(levels); level += 1) {
              const inner = document.createElement('span');
              at.append(inner);
              at = levels < 0 ? inner.attachShadow({ mode: 'open' }) : inner;
            }
            at.append('x');
          }
        });
      },
      wide,
      deep,
    );
    await openPanel(tab);
    await tab.clickInRoot({ css: TOPIC });
    await tab.clickInRoot({ css: '[data-walk]' });
    await shows(tab, CARD);
    await tab.clickInRoot({ css: `${CARD} ${ACT('walk-stop')}` });
    await launcherShows(tab);
    expect(failed).toEqual([]);
  });

  it('a storm of changes leaves one host, the help in reach, and no question for each change', async () => {
    const { tab, failed } = await open();
    await launcherShows(tab);
    await stage.driver.stopWorker();
    await tab.page.evaluate(async () => {
      const { quietly } = Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value ?? {};
      for (let round = 0; round < 60; round += 1) {
        quietly(() => {
          for (let n = 0; n < 300; n += 1) {
            const made = document.createElement('div');
            made.className = `c${n}`;
            document.body.append(made);
            made.setAttribute('style', 'display:none');
            document.documentElement.classList.toggle('x');
            document.querySelector('[data-signpost]')?.setAttribute('class', `x${n}`);
            made.remove();
          }
        });
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
    // What the page is has not changed: nobody is asked.
    expect(await stage.driver.workerRuns()).toBe(false);
    expect(await hosts(tab)).toBe(1);
    await openPanel(tab);
    await shows(tab, TOPIC);
    expect(failed).toEqual([]);
  });
});
