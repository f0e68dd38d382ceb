const WHOSE = ['ه', 'ها', 'هم', 'نا'];
const of = (nouns: string): string =>
  nouns
    .split('|')
    .flatMap((noun) => WHOSE.map((whose) => noun + whose))
    .join('|');

/** Those who fight for whoever speaks of them, and what they fight with: «مقاتلوها», «طائراته الحربية». Folded. */
export const ownForces: readonly string[] = [
  `${of('قوات')} (مسلح~a|جوي~a|بري~a|بحري~a|خاص~a|نظامي~a|صاروخي~a)`,
  `${of('مقاتلو|مقاتلي|مسلحو|مسلحي|مجاهدو|مجاهدي|جنود|عناصر|وحدات|كتائب|كتايب|ميليشيات|مليشيات')} (خاص~a)`,
  `${of('طائرات|طايرات|مقاتلات|مسيرات|طيران|مروحيات')} (حربي~a|مقاتل~a|مسير~a)`,
  `${of('مدفعيت|دبابات|زوارق|بوارج')} (حربي~a|ثقيل~a)`,
  `${of('دفاعات')} (جوي~a)`,
];
