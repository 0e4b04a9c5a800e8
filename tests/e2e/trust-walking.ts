import type { TestPage } from './driver';
import { catalogue, hosts, scenarioOf } from './support';
import { both, differences, lookAtBoth, openInBoth, type Pair, shiftsByUs, type Watched } from './trust-pairs';
import { atStep, focusIs, lengthOf, onlyLauncher, press, ringed, showMe } from './walking';

const en = catalogue('en');

/** Milliseconds after the first paint before Firefox takes a press. */
const AWAKE = 400;

/** What the same person does at one step in both browsers: presses something of the page, types. */
interface Deed {
  /** The element that the walk points at. */
  readonly at: string;
  /** What is pressed then, if it is another one; `false`: nothing. */
  readonly pressed?: string | false;
  readonly typed?: string;
  /** The view has slid in: the page itself moves what stands in it. */
  readonly slides?: true;
}

/** The first steps of a walk, some of which are on one page, and one on the next. */
interface Trip {
  readonly scenario: string;
  readonly walk: string;
  readonly topic: string;
  readonly deeds: readonly Deed[];
}

export const TRIPS: readonly Trip[] = [
  {
    scenario: 'portal-home',
    walk: 'check-roles',
    topic: 'check-roles',
    deeds: [
      { at: '#settings-button' },
      { at: '[role="menu"] a[href$="/account/v3/overview"]' },
      { at: '.account-menu a[href*="usermanagement"]', pressed: false },
    ],
  },
  {
    scenario: 'sign-in',
    walk: 'reset-work-password',
    topic: 'forgot-password',
    deeds: [
      { at: '#cantAccessAccount' },
      { at: '[data-viewid="19"] [role="list"]', pressed: '[data-value="aad"]', slides: true },
      { at: '[name="userid"]', typed: 'anna@contoso.example' },
    ],
  },
];

/** The middle of an element that can be seen, open roots included. Out: undefined until it can be pressed. */
const middleOf = (tab: TestPage, css: string): Promise<readonly number[]> =>
  tab.waitInRoot(
    (_root, wanted: string, awake: number) => {
      const all = (tree: ParentNode): readonly Element[] =>
        [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint === undefined || performance.now() - paint.startTime < awake) return undefined;
      const found = all(document).find((one) => one.matches(wanted) && one.checkVisibility());
      if (found === undefined) return undefined;
      const { left, top, width, height } = found.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    css,
    AWAKE,
  );

async function act({ tab }: Watched, { at, pressed = at, typed }: Deed): Promise<void> {
  if (pressed !== false) {
    const [x = 0, y = 0] = await middleOf(tab, pressed);
    await tab.page.mouse.click(x, y);
  }
  if (typed !== undefined) await tab.typeText(typed);
}

/** What the page gets at our host: that it came into the top layer, and what the person presses in it. */
const COMING = ['beforetoggle', 'toggle', 'pointerdown', 'mousedown', 'mouseup', 'click'];

/**
 * Goes the first steps of a walk in one browser, and the same way without Signpost in the other.
 * Out: what differs, where it does: with ring and card there, after each step on, after Stop, and as the person goes on.
 */
export async function compareWalk(pair: Pair, { scenario, walk, topic, deeds }: Trip): Promise<readonly string[]> {
  const found: string[] = [];
  const { tab, said } = pair.ours;
  const compare = async (when: string, slides = false): Promise<void> => {
    const [bare, ours] = await lookAtBoth(pair);
    const more = ours.events.written.filter((one) => !bare.events.written.includes(one));
    const foreign = ours.events.ours.filter((type) => !COMING.includes(type)).join(' ');
    const standing = await hosts(tab);
    const what = [
      ...differences(bare, ours),
      ...(standing === 1 ? [] : [`${standing} hosts`]),
      ...(said.join() === pair.bare.said.join() ? [] : [`the console has ${said.join()}`]),
      ...more.map((one) => `somebody else wrote ${one}`),
      ...(FOCUS.some((events) => events === foreign) ? [] : [`the page got ${foreign} at our host`]),
      ...(slides ? [] : shiftsByUs(bare, ours)).map((value) => `the layout moved by ${value}`),
    ];
    found.push(...what.map((one) => `${walk}, ${when}: ${one}`));
  };

  await openInBoth(pair, scenarioOf(scenario));
  await showMe(tab, walk, topic);
  // Whoever pressed our button reads on in our card, and so has left what had the focus before.
  await pair.bare.tab.page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  for (const [place, deed] of deeds.entries()) {
    await atStep(tab, en, place + 1, lengthOf(walk));
    await ringed(tab, deed.at);
    await middleOf(pair.bare.tab, deed.at);
    await compare(`at step ${place + 1}`, deed.slides);
    const focus = await focusIs(tab);
    if (focus !== (place === 0 ? 'title' : 'page')) found.push(`${walk}, at step ${place + 1}: the focus is ${focus}`);
    await Promise.all(both(pair).map((one) => act(one, deed)));
  }
  await compare('after the last step');
  await press(tab, 'walk-stop');
  await onlyLauncher(tab);
  await compare('after Stop');
  // What has the focus still has it.
  await Promise.all(both(pair).map((one) => one.tab.typeText('b')));
  await compare('as the person goes on');
  return found;
}

/** The focus comes once, with the person who pressed "Show me", and goes once, with the next press in the page. */
const FOCUS = ['', 'focus focusin', 'focus focusin blur focusout'];
