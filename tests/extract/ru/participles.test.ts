import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: participles that head a clause behind their noun', ru, [
  {
    text: 'Кения, поставившая Уганде оружие, присоединилась к коалиции.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kenya'], by: [], content: { from: 'kenya', what: ['military'] } }],
    more: true,
  },
  {
    text: 'Япония, расширившая санкции против КНДР, созовёт совещание.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['japan'], by: [] },
      { kind: 'talks', act: 'plan', agents: ['japan'] },
    ],
  },
  {
    text: 'Министр поблагодарил Оман, освободивший трёх заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['oman'] }],
    more: true,
  },
  {
    text: 'Посол поблагодарил Данию, выделившую 12 млн евро на гуманитарную помощь Судану.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['denmark'], content: { from: 'denmark', to: 'sudan', what: ['humanitarian'] } }],
    more: true,
  },
  {
    text: 'Катар, ранее предложивший перемирие, подтвердил готовность принять переговоры.',
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['qatar'] },
      { kind: 'talks', act: 'pledge', agents: ['qatar'] },
    ],
  },
  {
    text: 'Он обсудил это с премьер-министром Индии, призвавшим к прекращению огня.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['narendra-modi'] }],
    more: true,
  },
  {
    text: 'Президент Сербии, заявивший о поддержке перемирия, посетит Пекин.',
    claims: [
      { kind: 'visit', act: 'plan', agents: ['aleksandar-vucic'], by: [] },
      { kind: 'ceasefire', act: 'support', agents: ['aleksandar-vucic'], by: ['aleksandar-vucic'] },
    ],
  },
  {
    text: 'Египет, поставивший Сомали оружие, обвинил Эфиопию в поставках дронов.',
    claims: [
      { kind: 'aid', act: 'carry-out', agents: ['egypt'], by: [] },
      { kind: 'aid', act: 'accuse', agents: ['egypt'], by: [] },
    ],
  },
  {
    text: 'Талибан предложил план, предусматривающий трёхмесячное перемирие.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['taliban'] }],
  },
  {
    text: 'Каир подписал с Багдадом договор о стратегическом партнёрстве, предусматривающий сотрудничество в энергетике.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['egypt', 'iraq'] }],
  },
  {
    text: 'Прекращение огня, вступившее в силу в пятницу, было нарушено.',
    claims: [{ kind: 'ceasefire', act: 'end', content: { time: null } }],
  },
  {
    text: 'Передача двух раненых солдат, попавших в плен 29 мая, состоится в среду.',
    published: '2025-06-01',
    claims: [{ kind: 'handover', act: 'plan', content: { time: { value: '2025-06-04' } } }],
  },
  // no clause of theirs, or no act of the noun before them
  { text: 'Президент говорил об ударах по Харькову, унёсших жизни людей.', claims: [], more: true },
  { text: 'Анкара осудила слова Багдада, поставившего под сомнение жизнеспособность перемирия.', claims: [] },
  { text: 'Договор с Египтом, вступивший в силу в мае, никто не читал.', claims: [] },
  // participles that are no more than prepositions
  {
    text: 'С кенийской стороны обозначен ряд предложений, касающихся обмена пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'assess', agents: ['kenya'] }],
  },
]);
