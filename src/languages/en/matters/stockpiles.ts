import type { MatterWords } from '../../words/claims';

const TREATIES =
  '(the|a) (un|landmark|new) open|inf|start|intermediate-range|non-proliferation|nonproliferation|ottawa|comprehensive|test-ban|arms|nuclear (skies|control|nuclear) (forces) (non-proliferation|nonproliferation|test-ban) treaty|convention|agreement|accord|pact';

/** Stocks that grow or are let down, centrifuges, and the treaties that limit them, entered and left. */
export const stockpiles = {
  nouns: [
    ['moratorium|moratoriums on (the) deployment|production|development of (new) missiles|warheads|weapons', { object: 'missiles' }],
    ['mustard|nerve|poison gas|agent~n', { object: 'chemical-weapons' }],
    ['open skies (treaty)', { object: 'weapons' }],
    ['(comprehensive) (nuclear) test-ban treaty', { object: 'nuclear-weapons' }],
    ['(nuclear) non-proliferation|nonproliferation treaty', { object: 'nuclear-weapons' }],
    ['nuclear forces treaty', { object: 'missiles' }],
    ['intermediate-range nuclear forces treaty', { object: 'missiles' }],
    ['arms|weapons control treaty|treaties|agreement~n|pact~n|accord~n|talks', {}],
    ['ottawa|mine-ban|mine ban|anti-personnel convention|treaty', { object: 'weapons' }],
    ['anti-personnel mines|landmines', { object: 'weapons' }],
    ['convention|treaty on cluster munitions', { object: 'weapons' }],
    ['(advanced) centrifuge~n', { object: 'nuclear-weapons' }],
    [
      '(snap|nuclear|weapons|un|iaea|international) inspection~n of (its|the|their) (nuclear|military|missile|chemical) sites|facilities|installations',
      {},
    ],
    ['highly-enriched|weapons-grade|enriched uranium|plutonium|material', { object: 'nuclear-weapons' }],
    ['uranium enriched', { object: 'nuclear-weapons' }],
  ],
  verbs: [
    [
      'destroy~v|dismantl~e|eliminat~e (the) last of (its|their) (declared) chemical|nuclear|biological weapons|arsenal|stockpile|warheads',
      { object: 'weapons', as: 'carry-out' },
    ],
    [
      'dismantl~e|decommission~v|mothball~v|disabl~e|close|closed|closes … reactor~n|centrifuge~n|warhead~n|silos|launchers',
      { object: 'nuclear-weapons' },
    ],
    ['visit~v|inspect~v|examin~e|check~v', { needs: 'inspectors', as: 'carry-out' }],
    [
      'destroy~v|dispos~e|eliminat~e|declar~e|hand|handed (of) (over) (its|their|the) (last|remaining|entire|known) (stock~n|stockpile~n) (of) mustard|sarin|nerve|vx|chlorine|poison (gas|agent~n)',
      { object: 'chemical-weapons', as: 'carry-out' },
    ],
    [
      'increas~e|expand~v|doubl~e|tripl~e|boost~v|grew|grow|grows|add~v|build|built|reduc~e|cut|cuts|shrank|dilut~e|shipped|ship|export~v (up) (to) (out) (its|their|the) (entire) stockpile~n|stock~n|reserves|supply of (its) (highly-enriched|highly|weapons-grade|near-weapons-grade|low-enriched|enriched) (enriched) uranium|plutonium',
      { object: 'nuclear-weapons', as: 'carry-out' },
    ],
    [
      'install~v|operat~e|spin|spun (new|more|advanced|additional|hundreds|thousands) (of) (advanced) centrifuge~n',
      { object: 'nuclear-weapons', as: 'carry-out' },
    ],
    [
      `withdrew|withdraw|withdraws|withdrawn|withdrawing|exit|exited|quit|quits|quitting|leave|left|leaves|pull|pulls|pulled|pulling (unilaterally|formally|out) (out) (from|of) ${TREATIES}`,
      { as: 'end' },
    ],
    [
      `join|joins|joined|joining|accede|acceded|return|returned|returns|rejoin|rejoined|ratif~y|sign|signed|signs (to) ${TREATIES}`,
      { as: 'agree' },
    ],
  ],
} as const satisfies MatterWords;
