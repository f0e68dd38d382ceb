import type { CommonBodies } from '../words/definites';

const words = (list: string): readonly string[] => list.split(/\s+/u);

/** Those whom a common noun tells before their verb, with no name: "the Summit", "villagers", "human rights groups". */
export const commonBodies = {
  assemblies: words(`summit conference council assembly committee congress commission troika meeting convention presidium bureau board
    secretariat senate parliament tribunal court panel plenary forum quartet`),
  one: words(`association alliance coalition party opposition cartel clan tribe gang church synod mission union federation
    confederation group institute agency authority ministry regulator watchdog ombudsman prosecutor
    legislature chamber politburo faction movement network squad militia brigade battalion patrol garrison delegation
    administration caucus lobby bloc organisation organization front`),
  many: words(`villagers islanders locals townspeople herders tribesmen factions rebels fighters militants insurgents separatists
    guerrillas paramilitaries veterans partisans maoists communists jihadists islamists royalists monarchists loyalists clans tribes
    militias gangs brigades generals colonels commanders troops conscripts guards peacekeepers negotiators mediators facilitators
    guarantors delegates delegations leaders chiefs elders chieftains warlords envoys powers ministers presidents`),
  tellers: words(`police residents civilians inhabitants citizens refugees migrants settlers farmers fishermen relatives families mothers
    widows survivors victims students doctors nurses workers lawyers judges prosecutors lawmakers legislators deputies senators
    parliamentarians congressmen councillors mayors governors clerics bishops priests imams activists campaigners protesters
    demonstrators dissidents exiles opponents supporters followers members participants attendees signatories monitors inspectors
    investigators experts academics donors creditors unions associations federations charities organisations organizations groups parties
    movements networks republicans democrats socialists conservatives nationalists liberals greens authorities agencies ministries courts
    tribunals institutions embassies governments states nations neighbours neighbors allies partners countries
    officers soldiers rescuers teams`),
  phrases: { state: 'heads', government: 'heads', delegation: 'heads', mission: 'heads', parliament: 'members', society: 'civil' },
  plural: ['s'],
  pairing: ['and'],
  of: 'of',
  parts: words(
    'members member government governments capital capitals leaders ministers leadership people citizens residents families states nations',
  ),
  tails: [
    'in',
    'from',
    'of',
    'at',
    'near',
    'on',
    'across',
    'around',
    'inside',
    'outside',
    'along',
    'within',
    'with',
    'representing',
    'for',
  ],
  determiners: words(
    'the a an some several many most other his her its their our my your all certain various dozens hundreds thousands these those',
  ),
  agent: ['by'],
  adverbs: ['ly'],
} as const satisfies CommonBodies;
