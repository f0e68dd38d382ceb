import type { MatterWords } from '../../words/claims';

/** Nuclear programmes, tests, inspections and stockpiles as news tells them. */
export const arms = {
  nouns: [
    [
      'nuclear|uranium|plutonium|enrichment|atomic programme|program|activities|activity|ambitions|site~n|facilit~y|inspections|inspectors|stockpile~n|safeguards|watchdog',
      { object: 'nuclear-weapons' },
    ],
    ['enrichment', { object: 'nuclear-weapons' }],
    ['enriched uranium', { object: 'nuclear-weapons' }],
    ['stockpile~n of (highly) enriched uranium', { object: 'nuclear-weapons' }],
    ['nuclear|atomic test~n|weapon~n|arsenal~n|warhead~n|disarmament|talks|bomb~n|blast', { object: 'nuclear-weapons' }],
    ['nuclear non-proliferation|nonproliferation', { object: 'nuclear-weapons' }],
    ['non-proliferation|nonproliferation|test-ban treaty', { object: 'nuclear-weapons' }],
    ['missile|rocket|ballistic test~n|launch|launches|program|programme|tests', { object: 'missiles' }],
    ['test of (a|an) (new) (intercontinental|ballistic|hypersonic|cruise) missile', { object: 'missiles' }],
    ['test launch of', { object: 'missiles' }],
    ['moratorium~n on (intermediate-range|nuclear|missile|medium-range) missile~n|test~n|testing', { object: 'missiles' }],
    ['chemical|biological weapon~n|attack~n|arsenal~n|stockpile~n|agents', { object: 'chemical-weapons' }],
    ['weapons of mass destruction', { object: 'weapons' }],
    ['treaty banning (nuclear) tests|weapons|mines|munitions', {}],
    ['arms race', {}],
    ['cluster munitions|bombs', { object: 'weapons' }],
    ['demobilisation|demobilization|decommissioning', { object: 'weapons' }],
  ],
  verbs: [
    ['tested|testing|test-fir~e|test-launched', { needs: 'fires', object: 'missiles' }],
    [
      'conduct~v|carry|carried|carrying (out) (a|an|its|any) (sixth|underground|successful|new|single|further|more) nuclear test|tests',
      { object: 'nuclear-weapons' },
    ],
    ['deploy~v|station~v|mov~e (tactical|its|strategic|more) (tactical) nuclear weapons|warheads|missiles', { object: 'nuclear-weapons' }],
    [
      'destroy~v|dismantl~e|eliminat~e|surrender~v|declar~e (its|their|all|the) (last|final|entire|remaining|own) (chemical|nuclear|biological) weapons|arsenal|stockpile|stockpiles|warheads',
      { object: 'weapons' },
    ],
    ['hand|hands|handed|handing|turn|turns|turned|turning in|over their|its weapons|arms', { object: 'weapons' }],
    ['surrender~v|relinquish~v', { object: 'weapons', needs: 'weapons' }],
    ['hand|hands|handed|handing|turn|turns|turned|turning|give|gives|gave|giving in|up', { object: 'weapons', needs: 'weapons' }],
    ['us~e|used (banned) chemical weapons', { object: 'chemical-weapons' }],
    [
      'seek|seeks|seeking|sought|develop~v|acquir~e|build|building|obtain~v|possess~v (a|to) (build|develop|acquire) (a) nuclear weapon~n|bomb~n|arms',
      { object: 'nuclear-weapons' },
    ],
    ['demobiliz~e|demobilis~e|decommission~v', { object: 'weapons' }],
    ['cooperat~e with (un|iaea|the|nuclear|international) (nuclear|un) inspectors|watchdog', { object: 'nuclear-weapons' }],
    [
      'limit|limits|limiting|curb|curbs|curbing|reduc~e|cap|freez~e|roll (back) (its|their|the) (uranium|nuclear) enrichment|stockpile|stockpiles|programme|program|arsenal',
      { object: 'nuclear-weapons' },
    ],
    ['admit|admits|admitted|admitting|readmit~v (un|iaea|nuclear|international) (nuclear) inspectors', { object: 'nuclear-weapons' }],
    [
      'bar|bars|barred|barring|expel~v|expelled|block~v (un|iaea|nuclear|international) (nuclear) inspectors',
      { object: 'nuclear-weapons', as: 'reject' },
    ],
    ['let|lets|allow~v (un|iaea|nuclear|international) (nuclear) inspectors', { object: 'nuclear-weapons' }],
    [
      'grant~v|gave|give|gives|giving|den~y (un|iaea|nuclear|international) (nuclear) inspectors (full|limited|unfettered|immediate) access',
      { object: 'nuclear-weapons' },
    ],
  ],
} as const satisfies MatterWords;
