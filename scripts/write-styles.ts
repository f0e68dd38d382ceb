/** Writes `styles/fact-box.css`: the look of `<fact-box>` for what a server rendered, on a page without the element or before it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STYLES } from '../src/factbox/element-styles';

writeFileSync(fileURLToPath(new URL('../styles/fact-box.css', import.meta.url)), STYLES);
