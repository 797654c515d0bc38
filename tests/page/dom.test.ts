// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { attributeOf, firstChild, isWithin, parentElement, tagOf, textOf, walk } from '../../lib/page/dom.ts';

/** A form as Chromium shows it to a content script: its fields shadow its own properties. */
function clobberedForm(): HTMLFormElement {
  const stranger = document.implementation.createHTMLDocument();
  stranger.body.innerHTML = '<div><form id="f"><p>one</p></form></div>';
  const form = stranger.querySelector('form') as HTMLFormElement;
  const field = document.createElement('input');
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'getAttribute', 'localName'])
    Object.defineProperty(form, name, { value: field });
  return form;
}

test('a form whose fields are named like properties is read as it is', () => {
  const form = clobberedForm();
  expect(form.firstChild).toBeInstanceOf(HTMLInputElement);
  expect(tagOf(form)).toBe('form');
  expect((firstChild(form) as Element).localName).toBe('p');
  expect(parentElement(form)?.localName).toBe('div');
  expect(textOf(form)).toBe('one');
  expect(attributeOf(form, 'id')).toBe('f');
  expect(isWithin(firstChild(form) as Node, form.ownerDocument.body)).toBe(true);
});

test('walks in document order, leaves out what is refused, stops at the limit', () => {
  document.body.innerHTML = '<p>a<b>b</b></p><nav>x</nav>c<i></i>d';
  const seen: string[] = [];
  const visitor = {
    enter: (element: Element) => seen.push(`<${tagOf(element)}`) > 0 && tagOf(element) !== 'nav',
    leave: (element: Element) => void seen.push(`${tagOf(element)}>`),
    text: (node: Text) => void seen.push(node.data),
  };
  expect(walk(document.body, visitor, 100)).toBe(true);
  expect(seen.join(' ')).toBe('<p a <b b b> p> <nav c <i i> d');
  expect(walk(document.body, visitor, 3)).toBe(false);
});

test('a tree too deep for recursion is walked', () => {
  document.body.innerHTML = '';
  let at: Element = document.body;
  for (let i = 0; i < 20_000; i++) {
    const next = document.createElement('b');
    at.append(next);
    at = next;
  }
  at.append('end');
  let text = '';
  walk(
    document.body,
    { enter: () => true, leave: () => undefined, text: (node) => (text += node.data) },
    50_000,
  );
  expect(text).toBe('end');
});
