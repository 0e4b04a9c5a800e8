import { expect, it } from 'vitest';
import { policyText, removePolicy, setPolicy, usePolicy } from './policies';
import { describePolicies, isFree, MANAGED, managed, SAMPLE, save, settings } from './policy-looks';
import { catalogue, hides, OPEN, openPanel, ROW, reads, shows, useStage } from './support';

const en = catalogue('en');
const COMPANY = '.sp-note';

/** Firefox reads its policies when it starts; Chromium follows them. */
describePolicies('chromium', () => {
  usePolicy('chromium');
  const stage = useStage('chromium');
  const set = (values: unknown): void => setPolicy('chromium', policyText('chromium', values));
  const arrives = (values: unknown): Promise<void> => expect.poll(() => managed(stage)).toEqual(values);
  /** As the button on the browser's page of policies does; by itself it waits until a file has been still for a while. */
  const readAnew = async (): Promise<void> => {
    const tab = await stage.tab();
    await tab.page.goto('chrome://policy');
    await tab.page.evaluate("chrome.send('reloadPolicies')");
  };

  it('leave everything to the person as long as there are none', async () => {
    await isFree(await settings(stage));
    expect(await save(stage, { launcher: 'tab' })).toEqual({ saved: true });
    await shows(await stage.open('sign-in'), '.sp-tab');
  });

  it('come at once into a page and into the settings that are open, and go again', async () => {
    await stage.store({ settings: { version: 1, launcher: 'tab' } });
    const options = await settings(stage);
    const tab = await stage.open('sign-in');
    await shows(tab, '.sp-tab');

    set({ launcher: 'plate' });
    await arrives({ launcher: 'plate' });
    await shows(tab, '.sp-open');
    await options.page.bringToFront();
    await reads(options, MANAGED, en('options.managed.badge'));

    removePolicy('chromium');
    await arrives({});
    await isFree(options);
    await tab.page.bringToFront();
    await shows(tab, '.sp-tab');
  });

  it('change at once in the panel that is open, and at the next opening of the popup', async () => {
    const tab = await stage.open('sign-in');
    await openPanel(tab);
    const first = { message: { default: 'The first word.' } };
    set(first);
    await readAnew();
    await arrives(first);
    await tab.page.bringToFront();
    await reads(tab, COMPANY, 'The first word.');

    const second = { language: 'sv', message: { default: 'The second word.' } };
    set(second);
    await readAnew();
    await arrives(second);
    await tab.page.bringToFront();
    await reads(tab, COMPANY, 'The second word.');
    await reads(tab, ROW('forgot-password'), catalogue('sv')('forgotPassword.title'));
    await reads(await stage.tabOf('popup.html'), COMPANY, 'The second word.');

    set({ launcher: 'off' });
    await readAnew();
    await arrives({ launcher: 'off' });
    await tab.page.bringToFront();
    await hides(tab, `${OPEN}, .sp-panel`);
  });

  it('are gone when the file is broken, and nothing is disturbed', async () => {
    set({ launcher: 'off' });
    await readAnew();
    await arrives({ launcher: 'off' });
    setPolicy('chromium', policyText('chromium', SAMPLE).slice(0, -4));
    await readAnew();
    await arrives({});
    await isFree(await settings(stage));
    await openPanel(await stage.open('sign-in'));
  });
});
