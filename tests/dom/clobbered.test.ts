import { afterEach, describe, expect, it } from 'vitest';
import { readLiveLabel } from '../../src/content/labels';
import { openRoots } from '../../src/content/open-roots';
import { shownText } from '../../src/content/shown-text';
import { boxOf, isVisible } from '../../src/content/visible';
import { findTarget } from '../../src/content/walk-find';
import { LIVE_LABELS } from '../../src/data/live-labels';
import './support/browser';

/** What we ask an element of a page for. */
const MEMBERS = 'closest checkVisibility getBoundingClientRect matches shadowRoot querySelector innerText';

const [[label = '', selector = ''] = []] = [...LIVE_LABELS];

/** A form whose fields are named like its members, as a page may have it: in their place the form gives the fields. */
function clobbered(id = ''): HTMLFormElement {
  const form = document.createElement('form');
  form.id = id;
  for (const name of MEMBERS.split(' ')) {
    const field = document.createElement('input');
    field.setAttribute('name', name);
    // Some environments give no fields by name.
    Object.defineProperty(form, name, { value: field, configurable: true });
    Reflect.apply(Node.prototype.appendChild, form, [field]);
  }
  document.body.append(form);
  return form;
}

afterEach(() => document.body.replaceChildren());

describe('a form that gives fields in place of what is asked of it', () => {
  it('is looked at by what all elements have', () => {
    const form = clobbered();
    expect(typeof Reflect.get(form, 'closest')).toBe('object');
    expect(isVisible(form)).toBe(false);
    expect(boxOf(form).width).toBe(0);
  });

  it('keeps nobody from the text, the roots, the labels and the controls of the page', () => {
    const id = /^#(\w+)$/.exec(selector)?.[1] ?? 'error';
    const form = clobbered(id);
    expect(shownText(form)).toBe('');
    expect(openRoots(document)).toEqual([document]);
    expect(readLiveLabel(document, label)).toBeUndefined();
    expect(findTarget(document, [{ css: '.nowhere' }], () => [])).toBeUndefined();
  });
});
