/** How the ids of a state's bodies begin (`russian-armed-forces`), where it isn't the state's own id. */
const TABLE =
  'afghanistan=afghan albania=albanian algeria=algerian argentina=argentine armenia=armenian australia=australian austria=austrian azerbaijan=azerbaijani ' +
  'bahrain=bahraini bangladesh=bangladeshi belarus=belarusian belgium=belgian brazil=brazilian bulgaria=bulgarian cambodia=cambodian canada=canadian ' +
  'chile=chilean china=chinese colombia=colombian croatia=croatian cuba=cuban cyprus=cypriot czechia=czech denmark=danish egypt=egyptian eritrea=eritrean ' +
  'estonia=estonian ethiopia=ethiopian finland=finnish france=french georgia=georgian germany=german greece=greek hungary=hungarian iceland=icelandic ' +
  'india=indian indonesia=indonesian iran=iranian iraq=iraqi ireland=irish israel=israeli italy=italian japan=japanese jordan=jordanian ' +
  'kazakhstan=kazakh kenya=kenyan kosovo=kosovar kuwait=kuwaiti kyrgyzstan=kyrgyz latvia=latvian lebanon=lebanese libya=libyan lithuania=lithuanian ' +
  'malaysia=malaysian mali=malian mexico=mexican moldova=moldovan mongolia=mongolian montenegro=montenegrin morocco=moroccan nepal=nepalese ' +
  'netherlands=dutch nigeria=nigerian niger=nigerien north-korea=north-korean norway=norwegian oman=omani pakistan=pakistani palestine=palestinian ' +
  'philippines=philippine poland=polish portugal=portuguese qatar=qatari romania=romanian russia=russian rwanda=rwandan saudi-arabia=saudi serbia=serbian ' +
  'slovakia=slovak slovenia=slovenian somalia=somali south-africa=south-african south-korea=south-korean spain=spanish sudan=sudanese ' +
  'sweden=swedish switzerland=swiss syria=syrian taiwan=taiwanese tajikistan=tajik tunisia=tunisian turkey=turkish turkmenistan=turkmen uganda=ugandan ' +
  'ukraine=ukrainian united-arab-emirates=emirati united-kingdom=british united-states=us uzbekistan=uzbek venezuela=venezuelan vietnam=vietnamese yemen=yemeni';

let demonyms: ReadonlyMap<string, string> | undefined;

/** The id of a body of a state: `russian-armed-forces` of `russia` and `armed-forces`. */
export function bodyId(state: string, slug: string): string {
  demonyms ??= new Map(TABLE.split(' ').map((pair) => pair.split('=') as [string, string]));
  return `${demonyms.get(state) ?? state}-${slug}`;
}
