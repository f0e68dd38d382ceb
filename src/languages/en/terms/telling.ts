import type { ClaimWords } from '../../words/claims';
import { doers } from '../doers';

/** What tells for or against a claim beside it. */
export const tellingTerms = {
  foes: [
    'rebel~n|militant~n|insurgent~n|terrorist~n|jihadist~n|islamist~n|fighter~n|separatist~n|guerrilla~n|gunman|gunmen|extremist~n|militia~n|hideout~n|stronghold~n|position~n|target~n|bases|camps|remnants|cells|pirate~n',
  ],
  'peaceful-operation': [
    'rescue|relief|humanitarian|peacekeeping|evacuation|search|aid|rescuers|election|monitoring|observer|joint|training|mining|business|commercial|company|factory|plant|airline|port|repair|demining|airlift|stabilisation|stabilization|police|customs',
  ],
  ...doers,
  obstacles: ['obstacle~n', 'stumbling block~n', 'difficulties', 'differences', 'sticking point~n'],
  condolences: ['condolence~n', 'mourn~v', 'grief'],
  congratulations: ['congratulat~e', 'congratulations'],
  past: ['recent', 'latest', 'yesterday', 'last week', 'last month', 'last weekend', 'earlier', 'past'],
  /** What denies the clause behind it, what opens a clause that is only said to be so, and what denies that behind it. */
  untrue: [
    "it is|was|it's not|never true that",
    "it is|was|it's not|never the case that",
    "it isn't|wasn't true that",
    'it is|was untrue|false|incorrect|wrong|nonsense|inaccurate (to) (say) that',
    'it is|was a lie that',
    'there is|was no truth to|in (the) (claims|reports|allegations|suggestions|rumours|rumors) (that)',
  ],
  hearsay: ['report~n|claim~n|allegation~n|rumour~n|rumor~n|suggestion~n|accusation~n|assertion~n|information that'],
  false: [
    'is|are|was|were (all|simply|completely|totally|entirely|absolutely|utterly) false|untrue|unsubstantiated|invented|lies|nonsense|baseless|unfounded|fabricated|fake|incorrect|groundless|wrong',
    'is|are|was|were (simply) not true|correct',
    'is|was (simply) a lie|fabrication',
    'proved|proves|prove (to) (be) false|untrue|unfounded|baseless|wrong',
    'turned out (to) (be) false|untrue|unfounded|baseless|wrong',
  ],
  'taken-up': [
    'them',
    'the others|rest',
    'another|second|third|last|first|initial|next|final|new|remaining group|batch|dozen',
    'group|batch of|one',
  ],
  /** Set phrases in which a word above means nothing. */
  phrases: [
    'to this|that end',
    'bomb (disposal) squad~n|team~n|expert~n',
    'bomb disposal',
    'in the end',
    'at the end of',
    'by the end of',
    'until the end of',
    'more than',
    'just as',
    'just over|under|before|after|one|a|days|hours|weeks',
  ],
  /** What kills without anybody's attack. */
  mishap: [
    'accident~n',
    'collision~n',
    'storm~n|hurricane~n|typhoon~n|cyclone~n|tornado~n',
    'earthquake~n|quake~n',
    'flood~n|flooding',
    'landslide~n|mudslide~n|avalanche~n',
    'wildfire~n|bushfire~n',
    'blaze~n|inferno~n|stampede~n|eruption~n|drought~n|volcano~n|volcanoes',
    'derail~v|derailment~n',
    'gas|boiler|mine|factory|fireworks|plant explosion~n|blast~n|leak~n',
    'drown~v|smog|virus|flu|disease',
    'house|apartment|factory|warehouse|hotel|hospital|forest fire~n',
    'plane|train|bus|car|road|helicopter crash|crashes',
    'capsiz~e',
    'blast of cold|hot|arctic|polar air',
    'cold snap|front',
    'lightning',
    'reef~n|sandbank~n|iceberg~n|kerb|lamppost~n',
    'gas|boiler|factory|mine|chemical|fireworks|refinery explosion~n|blast~n|leak~n',
    'explosion|blast at a|the factory|plant|refinery|mine|warehouse',
    'epidemic~n|outbreak~n|cholera',
    'heatwave~n',
  ],
} as const satisfies Partial<ClaimWords['terms']>;
