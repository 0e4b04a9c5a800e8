/**
 * What a hostile page can do so that a person presses something of ours without seeing it. Each runs in the page's own
 * world while the panel is open. `holds`: what a press on the panel is then worth;
 * one that works must be on what the person sees. Where the browsers differ in what still shows, either may be.
 */
export interface Attack {
  readonly what: string;
  readonly holds: 'works' | 'refused' | 'works or is refused';
  run(): void | Promise<void>;
}

const by = (what: string, holds: Attack['holds'], run: () => void): Attack => ({ what, holds, run });

const ROOT: readonly Attack[] = [
  by('the page is made transparent', 'refused', () => {
    document.documentElement.style.opacity = '0';
  }),
  by('the page is made transparent by a filter', 'refused', () => {
    document.documentElement.style.filter = 'opacity(0)';
  }),
  by('the page is blurred', 'refused', () => {
    document.documentElement.style.filter = 'blur(30px)';
  }),
  by('the page is filtered away by brightness', 'works or is refused', () => {
    document.documentElement.style.filter = 'brightness(0)';
  }),
  by('the page is filtered away in many small steps', 'refused', () => {
    document.documentElement.style.filter = 'brightness(0.5) '.repeat(8);
  }),
  by('the page is filtered away by a drawing', 'refused', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const filter = document.createElementNS(drawing.namespaceURI, 'filter');
    filter.id = 'flood';
    filter.append(document.createElementNS(drawing.namespaceURI, 'feFlood'));
    drawing.append(filter);
    document.body.append(drawing);
    document.documentElement.style.filter = 'url(#flood)';
  }),
  by('the page is made too small to read', 'refused', () => {
    document.documentElement.style.zoom = '0.1';
  }),
  by('the page is masked', 'works or is refused', () => {
    document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
  }),
  by('the page is clipped', 'works or is refused', () => {
    document.documentElement.style.clipPath = 'inset(50%)';
  }),
  by('the page is hidden', 'refused', () => {
    document.documentElement.style.visibility = 'hidden';
  }),
  by('the page is not displayed', 'refused', () => {
    document.documentElement.style.display = 'none';
  }),
  by('the content of the page is skipped', 'refused', () => {
    document.documentElement.style.contentVisibility = 'hidden';
  }),
  by('the page is blended with what is behind it', 'works or is refused', () => {
    document.documentElement.style.cssText = 'background:white;mix-blend-mode:screen';
  }),
  by('the page is moved out of the window', 'works', () => {
    document.documentElement.style.transform = 'translateX(-200vw)';
  }),
  by('the page is made a point', 'works', () => {
    document.documentElement.style.cssText = 'contain:strict;overflow:hidden;width:0;height:0';
  }),
  by('the body is transparent', 'works', () => {
    document.body.style.opacity = '0';
  }),
  by('the body cannot be used', 'works', () => {
    document.body.inert = true;
  }),
  by('the body is gone', 'works', () => document.body.remove()),
];

const HOST: readonly Attack[] = [
  {
    what: 'a rule of the page hides our host',
    holds: 'works',
    run() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '[data-signpost],[data-signpost]*{display:none!important;opacity:0!important;visibility:hidden!important;' +
          'clip-path:inset(50%)!important;transform:scale(0)!important;filter:opacity(0)!important;zoom:.01!important;' +
          'mask:linear-gradient(transparent,transparent)!important;pointer-events:none!important;inset:auto!important;' +
          'translate:-500vw!important;scale:0!important;rotate:90deg!important;offset-path:none!important;' +
          'content-visibility:hidden!important;backface-visibility:hidden!important;z-index:-1!important}' +
          '@layer x{[data-signpost]{opacity:0!important}}' +
          ':root{--sp-ground:transparent;--sp-ink:transparent;--sp-max:0px;color:transparent!important;font-size:0!important}',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  },
  {
    what: 'our host is styled away in its own attribute',
    holds: 'works',
    run() {
      document
        .querySelector('[data-signpost]')
        ?.setAttribute('style', 'all:unset!important;display:none!important;opacity:0!important;scale:0!important');
    },
  },
  {
    what: 'our host is animated away',
    holds: 'works or is refused',
    async run() {
      const host = document.querySelector('[data-signpost]');
      const away = host?.animate(
        { opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] },
        { duration: 1, fill: 'forwards' },
      );
      await away?.finished;
    },
  },
  {
    what: 'our host is marked as hidden',
    holds: 'works',
    run() {
      const host = document.querySelector<HTMLElement>('[data-signpost]');
      if (host !== null) host.hidden = true;
    },
  },
  {
    what: 'our host cannot be used',
    holds: 'refused',
    run() {
      const host = document.querySelector<HTMLElement>('[data-signpost]');
      if (host !== null) host.inert = true;
    },
  },
  {
    what: 'our host is taken out of the top layer',
    holds: 'works or is refused',
    run() {
      document.querySelector<HTMLElement>('[data-signpost]')?.hidePopover();
    },
  },
  {
    what: 'our host is moved into something transparent',
    holds: 'refused',
    run() {
      const glass = document.createElement('div');
      glass.style.cssText = 'opacity:0.01';
      document.body.append(glass);
      const host = document.querySelector<HTMLElement>('[data-signpost]');
      glass.append(host ?? '');
      host?.showPopover();
    },
  },
  {
    what: 'our host is moved into something that cannot be used',
    holds: 'refused',
    run() {
      const inert = document.createElement('div');
      inert.inert = true;
      document.body.append(inert);
      const host = document.querySelector<HTMLElement>('[data-signpost]');
      inert.append(host ?? '');
      host?.showPopover();
    },
  },
];

const OVER: readonly Attack[] = [
  {
    what: 'the page lies over it with the highest index',
    holds: 'works',
    run() {
      const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red;pointer-events:none';
      document.documentElement.append(over);
    },
  },
  {
    what: 'a popover of the page lies over it',
    holds: 'refused',
    run() {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red';
      document.body.append(over);
      over.showPopover();
    },
  },
  {
    what: 'a popover of the page lies over it and lets presses through',
    holds: 'refused',
    run() {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      document.body.append(over);
      over.showPopover();
    },
  },
  {
    what: 'a popover in an open root of the page lies over it and lets presses through',
    holds: 'refused',
    run() {
      const outer = document.createElement('div');
      document.body.append(outer);
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      outer.attachShadow({ mode: 'open' }).append(over);
      over.showPopover();
    },
  },
  {
    what: 'a popover in a closed root of the page lies over it and lets presses through',
    holds: 'refused',
    run() {
      const outer = document.createElement('div');
      document.body.append(outer);
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      outer.attachShadow({ mode: 'closed' }).append(over);
      over.showPopover();
    },
  },
  {
    what: 'a popover of the page lies over it and nobody hears that a press begins',
    holds: 'refused',
    run() {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      document.body.append(over);
      over.showPopover();
      for (const type of ['pointerdown', 'mousedown'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    },
  },
  {
    what: 'a popover of the page comes over it while a press is under way',
    holds: 'refused',
    run() {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      document.body.append(over);
      window.addEventListener('mouseup', () => over.showPopover(), true);
    },
  },
  {
    what: 'what lies behind a small popover of the page lies over it',
    holds: 'refused',
    run() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '#small{width:1px;height:1px;inset:0 auto auto 0;padding:0;border:0;pointer-events:none}' +
          '#small::backdrop{background:red;pointer-events:none}',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const small = document.createElement('div');
      small.id = 'small';
      small.popover = 'manual';
      document.body.append(small);
      small.showPopover();
    },
  },
  {
    what: 'a modal dialog of the page is open',
    holds: 'refused',
    run() {
      const dialog = document.createElement('dialog');
      dialog.append('A question of the page');
      document.body.append(dialog);
      dialog.showModal();
    },
  },
  {
    what: 'the picture of an earlier moment lies over it',
    holds: 'refused',
    async run() {
      if (typeof document.startViewTransition !== 'function') return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '::view-transition{pointer-events:none;background:red}::view-transition-group(*){animation-duration:900s}' +
          '::view-transition-old(root),::view-transition-new(root){animation-duration:900s;opacity:0}',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await document.startViewTransition(() => undefined).ready;
    },
  },
];

export const ATTACKS: readonly Attack[] = [...ROOT, ...HOST, ...OVER];
