import type { CountedNoun } from '../words/quantities';

/** Units of measure, in the spellings of the Levant (غ), of Egypt (ج) and shortened. */
export const measures = [
  { unit: 'kilometre', patterns: 'كيلومتر~n, كيلومترات, كم, كلم, كيلو متر, كيلو مترات, كيلومترا', dual: 'كيلومتر' },
  { unit: 'square-kilometre', patterns: 'كيلومتر~n مربع, كيلومترا مربعا, كيلومترات مربعة, كم مربع, كلم مربع, كم2, كيلومتر مربعا' },
  { unit: 'metre', patterns: 'متر, مترا, أمتار', dual: 'متر' },
  { unit: 'square-metre', patterns: 'متر مربع, مترا مربعا, أمتار مربعة' },
  { unit: 'cubic-metre', patterns: 'متر مكعب, مترا مكعبا, أمتار مكعبة' },
  { unit: 'centimetre', patterns: 'سنتيمتر~n, سنتمتر~n, سنتيمترات, سم' },
  { unit: 'millimetre', patterns: 'مليمتر~n, ميليمتر~n, ملم, مم' },
  { unit: 'mile', patterns: 'ميل, ميلا, أميال', dual: 'ميل' },
  { unit: 'nautical-mile', patterns: 'ميل بحري, ميلا بحريا, أميال بحرية' },
  { unit: 'foot', patterns: 'قدم, قدما, أقدام', dual: 'قدم' },
  { unit: 'hectare', patterns: 'هكتار~n, هكتارات', dual: 'هكتار' },
  { unit: 'dunam', patterns: 'دونم~n, دونمات, دنم', dual: 'دونم' },
  { unit: 'acre', patterns: 'فدان, فدانا, أفدنة', dual: 'فدان' },
  { unit: 'tonne', patterns: 'طن, طنا, أطنان', dual: 'طن' },
  {
    unit: 'kilogram',
    patterns: 'كيلوغرام~n, كيلوغرامات, كغ, كغم, كجم, كيلوجرام~n, كيلوجرامات, كيلو غرام~n, كيلو جرام~n, كيلو',
    dual: 'كيلوغرام|كيلوجرام',
  },
  { unit: 'gram', patterns: 'غرام~n, غرامات, جرام~n, جرامات, غم, جم', dual: 'غرام|جرام' },
  { unit: 'milligram', patterns: 'ملغ, ملج, ملغم, مجم, مليغرام~n, ميليغرام~n, مليجرام~n' },
  { unit: 'ounce', patterns: 'أونصة, أونصات, أوقية, أوقيات', dual: 'أونصت|أوقيت' },
  { unit: 'litre', patterns: 'لتر, لترا, لترات, ليتر, ليترا, ليترات', dual: 'لتر|ليتر' },
  { unit: 'gallon', patterns: 'غالون~n, غالونات, جالون~n, جالونات', dual: 'غالون|جالون' },
  { unit: 'barrel', patterns: 'برميل, برميلا, براميل', dual: 'برميل' },
  { unit: 'megawatt', patterns: 'ميغاواط, ميجاوات, ميغاوات, ميجاواط' },
  { unit: 'gigawatt', patterns: 'غيغاواط, جيجاوات, غيغاوات, جيجاواط' },
  { unit: 'degree', patterns: 'درجة, درجات', dual: 'درجت' },
] as const satisfies readonly CountedNoun[];
