import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: talks, prose', ru, [
  {
    text: 'Путин и Зеленский могут встретиться в Стамбуле.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'volodymyr-zelenskyy'], by: [] }],
  },
  { text: 'Токаев провёл телефонный разговор с Алиевым.', claims: [{ kind: 'talks', act: 'hold', by: [], content: { medium: 'phone' } }] },
  { text: 'Индия отказалась от переговоров с Пакистаном.', claims: [{ kind: 'talks', act: 'reject', agents: ['india'], by: [] }] },
  { text: 'США и Китай возобновили консультации.', claims: [{ kind: 'talks', act: 'begin', agents: ['united-states', 'china'], by: [] }] },
  { text: 'Переговоры между Эфиопией и Эритреей приостановлены.', claims: [{ kind: 'talks', act: 'suspend', by: [] }] },
  { text: 'Гутерриш призвал стороны к диалогу.', claims: [{ kind: 'talks', act: 'urge', agents: ['antonio-guterres'], by: [] }] },
  { text: 'Оман предложил провести переговоры в Маскате.', claims: [{ kind: 'talks', act: 'propose', agents: ['oman'], by: [] }] },
  {
    text: 'Макрон и Шольц созвонились с Путиным.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'olaf-scholz', 'vladimir-putin'], by: [] }],
  },
  { text: 'Иран согласился на переговоры с МАГАТЭ.', claims: [{ kind: 'talks', act: 'agree', agents: ['iran'], by: [] }] },
  { text: 'Третий раунд переговоров завершился в Дохе.', claims: [{ kind: 'talks', act: 'end', by: [] }] },
  { text: 'Трамп отменил встречу с Ким Чен Ыном.', claims: [{ kind: 'talks', act: 'reject', agents: ['donald-trump'], by: [] }] },
  {
    text: 'Байден и Нетаньяху обсудили ситуацию в Газе по телефону.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['joe-biden', 'benjamin-netanyahu'], by: [], content: { medium: 'phone' } }],
  },
  {
    text: 'Вьетнам и США начали переговоры о торговле.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['vietnam', 'united-states'], by: [] }],
  },
  { text: 'Глава МИД Египта выразил готовность к диалогу с Эфиопией.', claims: [{ kind: 'talks', act: 'pledge', by: [] }] },
]);

runNever('Russian: no talks, prose', ru, 'talks', [
  'Музей открыл новую выставку.',
  'Депутаты приняли закон о бюджете.',
  'Встречный ветер задержал рейс.',
  'Завод собрал первый трактор.',
  'Разговорник стоит сто рублей.',
  'Цены на нефть выросли.',
]);
