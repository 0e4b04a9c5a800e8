import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, draw } from '../../src/content/draw';
import type { Tree } from '../../src/core/tree';
import { anyText, prove } from '../trust/tried';

const tag = fc.constantFrom(
  ...['div', 'p', 'span', 'button', 'a', 'svg', 'path', 'li', 'script', 'iframe', 'img', 'style', 'link', 'object'],
  ...[
    'embed',
    'form',
    'input',
    'textarea',
    'select',
    'video',
    'audio',
    'base',
    'meta',
    'template',
    'foreignObject',
    'SCRIPT',
  ],
);
const attribute = fc.constantFrom(
  ...['class', 'id', 'role', 'title', 'type', 'target', 'rel', 'data-act', 'data-topic', 'data-when', 'data-label'],
  ...[
    'onclick',
    'onerror',
    'ONLOAD',
    'src',
    'srcset',
    'style',
    'action',
    'formaction',
    'srcdoc',
    'xlink:href',
    'is',
    'slot',
    'ping',
  ],
);
const address = fc.constantFrom(
  ...['https://partner.microsoft.com/', 'http://evil.example/', 'javascript:alert(1)', ' javascript:alert(1)'],
  ...['data:text/html,x', '//evil.example/', 'HTTPS://evil.example/', '\u0001javascript:1', 'blob:x', ''],
);
const plain: Drawing = {
  states: new Set(['open', 'larger']),
  form: ' sp-sheet',
  liveLabel: (id) => (id === 'x' ? { text: '<b>Next</b>', lang: 'en' } : undefined),
};
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc
      .tuple(
        tag,
        fc.dictionary(attribute, fc.oneof(anyText, fc.constantFrom('x', 'open', 'sp-panel', 'alert(1)'))),
        fc.option(address, { nil: undefined }),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, attributes, href, children]) => ({
        tag: name,
        attributes: href === undefined ? attributes : { ...attributes, href },
        children,
      })),
  ),
}));

const LISTED = 'div section header footer p span b i bdi ul ol li dl dt dd h2 h3 a button pre wbr br svg path'.split(
  ' ',
);

afterEach(() => document.body.replaceChildren());

describe('whatever the worker answers', () => {
  it('nothing stands in the panel that loads, runs or takes what is typed', (test) => {
    prove(
      test,
      fc.property(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 4 }), (first, second) => {
        draw(document.body, first, plain);
        draw(document.body, second, plain);
        for (const element of document.body.querySelectorAll('*')) {
          expect(LISTED).toContain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(
              /^(?:class|id|lang|dir|role|title|type|href|target|rel|tabindex|d|fill|viewBox|focusable|stroke-width|(?:aria|data)-[a-z-]+)$/,
            );
            if (name === 'href') expect(value).toMatch(/^https:/);
          }
        }
        // Drawn again it is the same: nothing piles up.
        const once = document.body.innerHTML;
        draw(document.body, second, plain);
        expect(document.body.innerHTML).toBe(once);
      }),
      200,
    );
  });
});
