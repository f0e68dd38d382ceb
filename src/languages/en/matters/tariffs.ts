import type { MatterWords } from '../../words/claims';

const KIND =
  '(its|their|the|his|a|an|all|new|fresh|further|additional|steep|sweeping|blanket|higher|punitive|retaliatory|reciprocal|import|export|customs|anti-dumping|us|american|chinese|eu)';
const DUTIES = `${KIND} ${KIND} tariff~n|duties|levies`;

/** Duties on what others sell: imposed, raised, put off, lifted. */
export const tariffs = {
  nouns: [
    ['tariff~n|duties|levies on|against', { needs: 'actor' }],
    [
      'american|chinese|canadian|european|us|trump|steel|car|auto|import|export|customs|reciprocal|retaliatory|punitive|anti-dumping|blanket|sweeping|protective tariff~n|duties',
      { needs: 'actor' },
    ],
    ['(the) imposition|introduction of (new|additional|import|retaliatory) tariff~n|duties', { change: 'impose' }],
  ],
  verbs: [
    ['join|joins|joined|joining … restrictive measures', { change: 'impose', as: 'carry-out', needs: 'actor' }],
    [
      'designat~e|label~v|labelled|brand|branded … terrorist organisation~n|organization~n|group~n|entit~y',
      { change: 'impose', as: 'carry-out', needs: 'actor' },
    ],
    [
      'confiscat~e|seiz~e|expropriat~e (the|its|their|all|any) (frozen|immobilised|immobilized) (russian|iranian|syrian|libyan|afghan|central|state|foreign) (bank) assets|reserves|funds',
      { change: 'impose' },
    ],
    [
      'remov~e|drop|drops|dropped|delet~e|strike|struck|delist~v … from (its|the|a|their) (us|eu|un|american) (terrorism|terror|sanctions|black|grey|trade) list~n',
      { change: 'lift', as: 'carry-out', needs: 'actor' },
    ],
    [
      'join|joins|joined|joining (in) (the|its|their) (western|eu|us|american|un|international|new) sanctions|embargo',
      { change: 'impose', as: 'carry-out' },
    ],
    ['lift|lifting|remov~e|scrap|scrapping them|these', { needs: 'restricted', change: 'lift' }],
    ['paus~e|suspend~v|postpon~e|delay~v|defer|defers|deferred|halt~v (…) tariff~n|duties', { as: 'suspend', needs: 'actor' }],
    [
      'threaten|threatens|threatened|threatening to impose|reimpose|slap|introduce|raise|tighten|hit … sanctions|tariffs|embargo',
      { change: 'threaten', as: 'threaten' },
    ],
    [
      'threaten|threatens|threatened|threatening … with (new|further|additional|fresh|us|secondary|steep|higher|retaliatory|100|severe) sanctions|tariffs|embargo',
      { change: 'threaten', as: 'threaten' },
    ],
    [
      `impos~e|slap|slaps|slapped|slapping|introduc~e|rais~e|hik~e|hike|doubl~e|tripl~e|increas~e|levied|levy ${DUTIES}`,
      { change: 'impose' },
    ],
    [
      'impos~e|slap|slaps|slapped|slapping|introduc~e|levied|put (a|an) … tariff~n|duty on',
      { change: 'impose', as: 'carry-out', needs: 'actor' },
    ],
    [
      `lift|lifts|lifted|lifting|scrap|scraps|scrapped|scrapping|remov~e|abolish~v|eliminat~e|drop|drops|dropped|waiv~e ${DUTIES}`,
      { change: 'lift' },
    ],
    [`cut|cuts|cutting|lower~v|reduc~e|slash~v|eas~e ${DUTIES}`, { change: 'ease', as: 'carry-out' }],
    [
      'end|ends|ended|ending (the|its|their) (decades-old|six-decade|crippling|naval|land) (trade|economic|oil|arms) embargo|blockade|sanctions',
      { change: 'lift' },
    ],
  ],
  passives: [['them|these to be (immediately|fully) lifted|eased|removed|scrapped|relaxed', { needs: 'restricted-ahead', change: 'lift' }]],
} as const satisfies MatterWords;
