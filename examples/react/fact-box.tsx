import type { Dossier } from 'onrecord';
import { en, factBox, toHtml } from 'onrecord/factbox';

/** React 19 sets properties of custom elements, so the dossier needs no address. On the server the box is complete; `onrecord/element` takes it over in the browser. */
export function FactBox({ dossier }: { dossier: Dossier }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: toHtml escapes all that comes from the dossier
  return <fact-box locale="en" dossier={dossier} dangerouslySetInnerHTML={{ __html: toHtml(factBox(dossier, { locale: en })) }} />;
}
