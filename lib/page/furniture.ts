/** What on a page is not the article: menus, teasers, comments, advertising, hidden text. */
import { attributeOf, firstChild, isElement, nextSibling, parentElement, tagOf, textOf } from './dom.ts';

const NEVER = new Set(
  (
    'script style noscript template svg math canvas iframe object embed video audio picture img input select ' +
    'textarea button progress meter nav footer aside dialog menu figcaption rt rp head link meta source track map'
  ).split(' '),
);

const ROLES = new Set(
  (
    'navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip button tablist ' +
    'alert marquee timer doc-endnotes'
  ).split(' '),
);

/** Words of class names and ids, whole words only, by which sites name what is around an article. */
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|advert|advertisement|advertising|sponsored?|promo|promoted|taboola|outbrain',
    'comments?|disqus|replies|discussion',
    'related|recommended|recommendations?|read-?(?:more|also|next)|see-?also|more-?(?:news|stories|on)|teasers?',
    'most-?(?:read|popular)|popular|trending|latest-?news|also-?read|up-?next',
    'newsletters?|subscribe|subscription|signup|share|sharing|social|follow-?us|paywall|regwall',
    'breadcrumbs?|sidebar|menu|navbar|masthead|toolbar|pagination|pager|skip-?link|tags?|topics',
    'cookies?|consent|gdpr|modal|popup|toast',
    'captions?|credits?|copyright|photo-?credit|author-?bio|about-?author|byline|dateline-?share',
    'sr-?only|visually-?hidden|screen-?reader-?text|print-?only|a11y-?hidden',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** A part bigger than this share of the page is not furniture, whatever its class says. */
const LARGEST_SHARE = 0.3;

function holds(element: Element, tags: readonly string[]): boolean {
  const stack: Element[] = [element];
  for (let at = stack.pop(); at; at = stack.pop()) {
    for (let child = firstChild(at); child; child = nextSibling(child)) {
      if (!isElement(child)) continue;
      if (tags.includes(tagOf(child))) return true;
      stack.push(child);
    }
  }
  return false;
}

function isHidden(element: Element, tag: string): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? ''))
    return true;
  // A consent dialog puts aria-hidden on the whole page: only a part without prose is believed.
  if (attributeOf(element, 'aria-hidden') === 'true' && !holds(element, ['p', 'h1', 'article'])) return true;
  if (tag === 'form' || typeof element.checkVisibility !== 'function') return false;
  return !element.checkVisibility();
}

/** Tags never judged by class or visibility: too many and too small. */
const SMALL = new Set(
  'p a b i em strong span br wbr u s small sub sup q cite code time abbr mark h1 h2 h3 h4 h5 h6'.split(' '),
);

const HIDDEN_INLINE =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader-?text|a11y-?hidden)(?=$|[\s_-])/i;

function namesOf(element: Element): string {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/**
 * A test for elements to leave out of an article, for one page. `pageLength` is the length of the page's whole
 * text in UTF-16 units: furniture is told from a large container with an unlucky class by its share of it.
 */
export function furnitureOf(pageLength: number): (element: Element) => boolean {
  const small = (element: Element): boolean => textOf(element).length < pageLength * LARGEST_SHARE;
  return (element) => {
    const tag = tagOf(element);
    if (NEVER.has(tag)) return true;
    if (attributeOf(element, 'contenteditable') === 'true') return true;
    if (SMALL.has(tag)) {
      if (attributeOf(element, 'hidden') !== null) return true;
      return HIDDEN_INLINE.test(namesOf(element));
    }
    if (isHidden(element, tag)) return true;
    const role = attributeOf(element, 'role');
    if (role && ROLES.has(role)) return true;
    if (tag === 'header' || role === 'banner') {
      return !holds(element, ['h1']) && !isInside(element, ['article', 'main']);
    }
    // Some sites wrap the whole page in one form.
    if (tag === 'form') return small(element);
    if (tag === 'figure') return !holds(element, ['blockquote', 'table']);
    return NAMES.test(namesOf(element)) && small(element) && !holds(element, ['h1']);
  };
}

function isInside(element: Element, tags: readonly string[]): boolean {
  for (let at = parentElement(element); at; at = parentElement(at)) if (tags.includes(tagOf(at))) return true;
  return false;
}
