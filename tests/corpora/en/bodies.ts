/** Keys are the ids of bodies whom no table knows; the brackets are the span, without them the whole phrase is. */
export const bodies: Readonly<Record<string, readonly string[]>> = {
  'democratic-party-of-kenya': ['the [Democratic Party of Kenya] won', 'with the [Democratic Party of Kenya] today'],
  'republican-party-of-moldova': ['the [Republican Party of Moldova] lost'],
  'national-defence-committee': ['the [National Defence Committee] announced it', 'from the [National Defence Committee]'],
  'movement-for-a-free-homeland': ['the [Movement for a Free Homeland] rejected it'],
  'unity-party': ['the [Unity Party] refused', 'with the [Unity Party] on Monday'],
  'caribbean-development-fund': ['the [Caribbean Development Fund] gave nothing'],
  'ministry-of-foreign-affairs': ['the [Foreign Ministry] denied it', 'at the [Ministry of Foreign Affairs] today'],
  'general-union-of-workers': ['the [General Union of Workers] struck'],
  'joint-task-force': ['the [Joint Task Force] withdrew'],
  'egyptian-intelligence': ["[Egypt's General Intelligence Service] mediated"],
  'general-staff': ['the [General Staff] confirmed the losses'],
  'ministry-of-defence': ['the [Defense Ministry] confirmed it', 'the [Ministry of Defence] says so'],
};

/** Nothing here is a body whom no table knows. */
export const noBodies: readonly string[] = [
  'The Democratic Party won.',
  'The US Democratic Party won.',
  'The Democratic Party of the United States won.',
  'The Five Eyes shared it.',
  'a party of five',
  'The committee met in the evening.',
  'a committee of experts arrived',
  'The front passes along the river.',
  'he is a member of the party',
  'a union of two countries',
  'the foreign ministry of a small country',
];
