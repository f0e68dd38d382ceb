import type { Dossier } from 'onrecord';
import { ar, en, factBox, ru, toHtml, uk, type FactBox as View } from 'onrecord/factbox';
import { type HTMLAttributes, useEffect, useId, useMemo, useRef } from 'react';

// In the browser, once for the whole app: import 'onrecord/element'; and for the look: import 'onrecord/fact-box.css';

const LOCALES = { ar, en, ru, uk };

interface ElementAttributes extends HTMLAttributes<HTMLElement> {
  src?: string | undefined;
  locale?: string;
  kinds?: string | undefined;
  theme?: 'light' | 'dark' | undefined;
  ref?: React.Ref<HTMLElement & { dossier?: Dossier }>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'fact-box': ElementAttributes;
    }
  }
}

export interface FactBoxProps {
  /** The facts themselves: then the box is complete in the HTML that the server sends. */
  dossier?: Dossier;
  /** Or where they are: then the browser loads them. */
  src?: string;
  locale?: keyof typeof LOCALES;
  kinds?: View['rows'][number]['kind'][];
  theme?: 'light' | 'dark';
  onReady?: (view: View) => void;
  onError?: (error: unknown) => void;
}

export function FactBox({ dossier, src, locale = 'en', kinds, theme, onReady, onError }: FactBoxProps) {
  const box = useRef<HTMLElement & { dossier?: Dossier }>(null);
  const id = useId();
  const html = useMemo(() => {
    if (dossier === undefined) return '';
    const view = factBox(dossier, { locale: LOCALES[locale], ...(kinds === undefined ? {} : { kinds }) });
    return toHtml(view, { idPrefix: `${id}-` });
  }, [dossier, locale, kinds, id]);

  // by effects, not by props: React sets no properties and hears no events of a custom element that it hydrates
  useEffect(() => {
    const element = box.current;
    const ready = (event: Event) => onReady?.((event as CustomEvent<View>).detail);
    const failed = (event: Event) => onError?.((event as CustomEvent<unknown>).detail);
    element?.addEventListener('fact-box-ready', ready);
    element?.addEventListener('fact-box-error', failed);
    return () => {
      element?.removeEventListener('fact-box-ready', ready);
      element?.removeEventListener('fact-box-error', failed);
    };
  }, [onReady, onError]);
  useEffect(() => {
    if (box.current !== null && dossier !== undefined) box.current.dossier = dossier;
  }, [dossier]);

  return (
    <fact-box
      ref={box}
      src={src}
      locale={locale}
      kinds={kinds?.join(' ')}
      theme={theme}
      // a server may write a date in other words than a browser: what it sent stays
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toHtml escapes all that comes from the dossier
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
