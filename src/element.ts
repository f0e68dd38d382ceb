/**
 * Defines `<fact-box>`. Importing this module is what defines the element; it is self-contained and may be a page's only script.
 */
import { FactBoxElement } from './factbox/fact-box-element';

if (globalThis.customElements !== undefined && customElements.get('fact-box') === undefined)
  customElements.define('fact-box', FactBoxElement);

export { FactBoxElement };
