import type { Dossier } from '../kinds/claim';
import type { BoxLocale } from '../languages/words/messages';
import type { Kind } from '../model/vocabulary';
import { factBox } from './fact-box';
import { STYLES } from './generated/styles';
import { element, escapeHtml } from './html-of-parts';
import { ar, en, ru, uk } from './locales';
import { createPhrases } from './phrases';
import { htmlOfBox } from './to-html';
import type { FactBox } from './view';

const LOCALES: readonly BoxLocale[] = [ar, ru, uk];
const SLOT = '<slot></slot>';
/** Where there is no browser, the module still loads: a server renders the markup with `toHtml`. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** A page may ask for "trusted types" of whatever is parsed as HTML; its policy then names `fact-box`. All that comes from data is escaped where the HTML is written. */
interface Policy {
  createHTML(html: string): string;
}
const policy = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy(
  'fact-box',
  { createHTML: (html) => html },
);

function parsed(html: string): Node {
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(html) ?? html;
  return template.content;
}

/** What two renderings of the same facts share: a server and a browser may know different ways to write a date or a number, and other spaces. */
function bonesOf(box: Element): string {
  const bones = box.cloneNode(true) as Element;
  for (const value of bones.querySelectorAll('time, data')) value.textContent = '';
  return bones.outerHTML.replace(/&nbsp;|\s/g, ' ');
}

/**
 * `<fact-box src="call.json" locale="ar">`: shows a dossier, from `src` or the property `dossier`. What the server rendered inside it stays on screen until the facts
 * are there, and for good where they cannot be had or are the same. Attributes: `src`, `locale`, `kinds`, `about`, `numbering-system`, `theme` (`light`, `dark`).
 * Fires `fact-box-ready` (its detail is the view) and `fact-box-error` (its detail is the error).
 */
export class FactBoxElement extends Base {
  static readonly observedAttributes = ['src', 'locale', 'kinds', 'about', 'numbering-system'];
  #dossier: Dossier | undefined;
  #asked: AbortController | undefined;
  #root: ShadowRoot | undefined;

  get dossier(): Dossier | undefined {
    return this.#dossier;
  }
  set dossier(dossier: Dossier | undefined) {
    this.#asked?.abort();
    this.#dossier = dossier;
    this.#draw();
  }

  connectedCallback(): void {
    // a property set before the element was defined stands in the way of its setter
    const { dossier } = this;
    Reflect.deleteProperty(this, 'dossier');
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(parsed(SLOT));
    }
    if (dossier === undefined) void this.#load();
    else this.dossier = dossier;
  }

  disconnectedCallback(): void {
    this.#asked?.abort();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected || !this.#root) return;
    // what could not be had is asked for again: the page tells so in the language it has now
    if (name === 'src' || !(this.#asked || this.#dossier)) void this.#load();
    else this.#draw();
  }

  #given(attribute: string): string | undefined {
    return this.getAttribute(attribute) ?? undefined;
  }

  get #locale(): BoxLocale {
    const asked = this.#given('locale') ?? this.closest<HTMLElement>('[lang]')?.lang;
    return LOCALES.find(({ code }) => code === asked?.split('-')[0]) ?? en;
  }

  async #load(): Promise<void> {
    const src = this.#given('src');
    this.#asked?.abort();
    if (src === undefined) return;
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const response = await fetch(src, { signal: asked.signal });
      if (!response.ok) throw new Error(`expected a dossier at ${src}, got status ${response.status}`);
      const dossier = (await response.json()) as Dossier;
      if (!asked.signal.aborted) this.dossier = dossier;
    } catch (error) {
      if (asked.signal.aborted) return;
      this.#asked = undefined;
      this.#fail(error);
    }
  }

  #tell(event: 'ready' | 'error', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`fact-box-${event}`, { detail, bubbles: true, composed: true }));
  }

  #draw(): void {
    if (!this.#root || this.#dossier === undefined) return;
    try {
      const box = factBox(this.#dossier, {
        locale: this.#locale,
        kinds: (this.#given('kinds')?.match(/[^\s,]+/g) ?? undefined) as Kind[] | undefined,
        about: this.#given('about'),
        numberingSystem: this.#given('numbering-system') === 'arab' ? 'arab' : 'latn',
      });
      this.#show(box);
      this.#tell('ready', box);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Keeps what the server rendered where it is the very same box: then nothing changes on screen. */
  #show(box: FactBox): void {
    const rendered = this.querySelector(':scope > .fact-box')?.cloneNode(true) as Element | undefined;
    const title = rendered?.querySelector('[part=title]');
    const options = title ? { level: Number(title.tagName[1]), idPrefix: title.id.slice(0, -'title'.length) } : {};
    const own = parsed(htmlOfBox(box, options));
    // a reader may have opened a quote already, and a data block is for machines
    for (const open of rendered?.querySelectorAll('details[open]') ?? []) open.removeAttribute('open');
    rendered?.querySelector('script')?.remove();
    const isSame = rendered && bonesOf(rendered) === bonesOf(own.firstChild as Element);
    this.#root!.replaceChildren(isSame ? parsed(SLOT) : own);
  }

  /** Says so beside what the server rendered, which stays. */
  #fail(error: unknown): void {
    const { code: lang, direction: dir } = this.#locale;
    const told = element('p', { lang, dir, role: 'alert', part: 'error' }, escapeHtml(createPhrases(this.#locale).text('failed')));
    this.#root!.replaceChildren(parsed(SLOT + told));
    this.#tell('error', error);
  }
}
