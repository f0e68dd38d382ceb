import type { MatterWords } from '../../words/claims';

const ALL = '(all|any|its|their|the|every)';
const ACCORDS = 'agreement~n|accord~n|deal~n|pact~n';

/** Halts of fire and of sieges, forces that go back or away. */
export const ceasefire = {
  nouns: [
    'cooling-off period~n',
    `cessation|halt|end|stop of|to|in ${ALL} (the) (armed|military|mutual) hostilities|fighting|violence|attacks|strikes|bloodshed|bombing|bombardment|shelling|killing|raids|incursions|acts`,
    'end of (the) hostilities|fighting',
    'reduction~n|drop|decrease in|of (the) violence|hostilities|fighting',
    `cessation|halt|end|suspension|stop of|to ${ALL} (offensive|military|combat|armed|hostile|ground|air|drone|rocket|cross-border) activity|activities|action|actions|operation~n|campaign~n|fire|firing|offensive~n`,
    'non-use of force',
    'lifting|end|easing of|to (the) (months-long|years-long|israeli|saudi) siege~n',
    'departure|evacuation|exit|removal of (all) (foreign|rebel|armed|syrian|the) (armed) fighters|mercenaries|militants|rebels|forces|troops|soldiers',
    ['withdrawal~n|retreat|pullout~n|pull-out~n|pullback~n (from)', { needs: 'ground-given-up' }],
    'redeployment of (its|their|the|israeli|government|foreign|all) (military) forces|troops',
    'separation of (the) (opposing|rival|warring) forces',
    ['return to (the) ceasefire|truce|cease-fire', { as: 'begin' }],
  ],
  verbs: [
    ['left|leave|leaves|leaving|quit|quits|vacat~e|evacuat~e', { needs: 'armed-place', as: 'carry-out' }],
    ['(relative|uneasy|tense) calm|quiet prevail~v|returned|return|returns|held|holds|reigned|reigns', { as: 'carry-out' }],
    'put|puts|putting|threw|throw|throws down (their|its) arms|weapons',
    [
      'return~v|head~v|go|goes|went|gone|moved (back) to their|its|permanent (home|permanent) bases|barracks|garrisons',
      { needs: 'armed', as: 'carry-out' },
    ],
    [
      'completed|completes|completing|complete|finish|finishes|finished|finishing its|their|the (full|phased) withdrawal|pullout|pull-out|pullback|retreat|redeployment from',
      { needs: 'ground-given-up', as: 'carry-out' },
    ],
    [
      'began|begin|begins|beginning|start~v (its|their|a|the|to) (full|phased|gradual) withdraw|withdrawing|withdrawal|pullout|pull-out|pullback|retreat|retreating|redeployment from',
      { needs: 'ground-given-up', as: 'begin' },
    ],
    [
      'lift|lifts|lifted|lifting|eas~e|break|breaks|broke|broken|breaking (its|their|the|a) (months-long|years-long) siege',
      { as: 'carry-out' },
    ],
    'refrain|refrains|refrained|refraining from (any|all|further) (the) (use|using) (of) force',
    'refrain|refrains|refrained|refraining from (any|all|further) escalation|escalating|attacking|firing|shelling|launching|escalatory (attacks|strikes|steps)',
    'stop|stops|stopped|stopping|halt~v|ceas~e|suspend~v (all|its|their|any) (cross-border) (rocket|drone|missile|mortar|artillery|border) fire|launches|firing',
  ],
  passives: [
    ['ceasefire|truce|armistice|cease-fire is|was|remains|remained (still) in force|effect|place', { as: 'carry-out' }],
    ['siege was|were|is|been lifted|broken', { as: 'carry-out' }],
  ],
} as const satisfies MatterWords;

/** Accords known by where they were made, and ends of a war that others than the warring tell. */
export const settlement = {
  nouns: [
    `minsk|dayton|oslo|arusha|algiers|pretoria|riyadh|stockholm|juba|nairobi|naivasha|lusaka|luanda|astana|sochi|bishkek|madrid|taif|khartoum|belfast (peace) ${ACCORDS}`,
    'good friday agreement',
    'geneva communique|communiqué',
    'peaceful|orderly|democratic|civilian-led (and) (peaceful|orderly|inclusive) transition (of) (power)',
    'return to (civilian|constitutional) rule|order',
    'lasting|durable|sustainable|permanent|enduring end to (the) (war|conflict|fighting|hostilities)',
  ],
  passives: [
    ["there is|was|be|can|could|will|isn't|wasn't (be) no|any (purely) military solution", { as: 'assess' }],
    [
      'conflict|war|crisis can|could|must|should|will (only|best) be (only|best) resolved|settled|solved|ended (only) through|by|via|at|with (peaceful|political|direct|diplomatic|the) (means|dialogue|diplomacy|negotiations|negotiation|talks|negotiating)',
      {},
    ],
  ],
} as const satisfies MatterWords;

/** Weapons that a place or a force is to be without. */
export const armsControl = {
  nouns: [
    ['(state) monopoly on|of|over (all) weapons|arms|guns', { object: 'weapons' }],
    ['nuclear-weapon-free|nuclear-free|nuclear-weapons-free (zone~n)', { object: 'nuclear-weapons' }],
    ['zone~n free of|from nuclear weapons|arms', { object: 'nuclear-weapons' }],
    ['ban on (anti-personnel|cluster|all) landmine~n|mines|munitions|bombs', { object: 'weapons' }],
    ['landmine|mine|mine-ban|landmines|cluster (munitions) convention|treaty|ban', { object: 'weapons' }],
    ['return|readmission of (iaea|un|nuclear|international|weapons|the) (nuclear|weapons) inspectors', { object: 'nuclear-weapons' }],
    ['iaea|un|nuclear|weapons inspector~n', { object: 'nuclear-weapons' }],
    ['verification of (the|its|iran) (enriched) (uranium) stockpile~n', { object: 'nuclear-weapons' }],
    ['additional protocol', { object: 'nuclear-weapons' }],
  ],
  verbs: [
    [
      'plac~e|put|puts|putting|bring|brings|bringing|brought (all|the|its|their|non-state|heavy) weapons|arms under|into state|government|army (control|hands)',
      { object: 'weapons' },
    ],
    ['verif~y (its|the|their) (enriched) (uranium) stockpile~n', { object: 'nuclear-weapons' }],
    [
      'quit|quits|quitting|left|leave|leaves|exit|exited|withdrew|withdraw|withdraws|withdrawing|pull|pulls|pulled (out) (from|of) (the) (international|ottawa) (anti-personnel) landmine|landmines|mine-ban|mine|cluster (ban) (munitions) convention|treaty',
      { object: 'weapons', as: 'end' },
    ],
  ],
} as const satisfies MatterWords;
