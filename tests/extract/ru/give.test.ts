import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: returned and freed', ru, [
  {
    text: 'Домой вернулись 12 украинских детей.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 12, role: 'child' } }],
  },
  {
    text: 'Благодаря посредничеству Катара домой вернулись семеро детей.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 7 } }],
  },
  { text: 'Удалось вернуть ещё 30 детей.', claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 30 } }] },
  {
    text: 'Каракас отпустил десятерых американцев.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['venezuela'], content: { persons: 10 } }],
  },
  { text: 'Хуситы освободили экипаж танкера.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'Мы требуем от хуситов немедленно освободить шестерых моряков.', more: true, claims: [{ kind: 'handover', act: 'urge' }] },
  {
    text: 'Израиль передал Красному Кресту тела 15 палестинцев.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], content: { to: 'icrc', persons: 15 } }],
  },
  {
    text: 'Белоруссия помиловала и передала Литве 14 политзаключённых.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], content: { to: 'lithuania', persons: 14 } }],
  },
  { text: 'Двое раненых будут переданы властям Колумбии.', claims: [{ kind: 'handover', act: 'plan' }] },
  { text: 'Двух выживших передадут властям Эквадора.', claims: [{ kind: 'handover', act: 'plan' }] },
  { text: 'Боевики отказались отпустить заложников.', claims: [{ kind: 'handover', act: 'reject' }] },
  {
    text: 'Стороны провели обмен: Киев вернул 150 военных, Москва получила столько же.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out' }],
  },
  {
    text: 'Украинская сторона готова к обмену «всех на всех».',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['ukraine'] }],
  },
  { text: 'Следующий этап обмена пленными состоится на этой неделе.', claims: [{ kind: 'prisoner-exchange', act: 'plan' }] },
  { text: 'Обмен телами погибших сорван.', claims: [{ kind: 'prisoner-exchange', act: 'end' }] },
  {
    text: 'Тегеран экстрадировал во Францию двух граждан.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], content: { persons: 2 } }],
  },
  { text: 'Освобождение заложников отложено до пятницы.', claims: [{ kind: 'handover', act: 'suspend' }] },
]);

runTable('Russian: aid', ru, [
  { text: 'ЕС готов выделить на восстановление Сирии 80 млн евро.', claims: [{ kind: 'aid', act: 'pledge', agents: ['european-union'] }] },
  {
    text: 'Германия выделяет Судану 125 млн евро гуманитарной помощи.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['germany'], content: { to: 'sudan', what: ['humanitarian'] } }],
  },
  {
    text: 'Франция передаст Украине ещё шесть истребителей Mirage.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], content: { to: 'ukraine' } }],
  },
  { text: 'Иран поставляет хуситам ракеты.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'] }] },
  { text: 'США приостановили поставки оружия Израилю.', claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'] }] },
  {
    text: 'Всемирная продовольственная программа доставила в Газу 150 грузовиков с мукой.',
    more: true,
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['world-food-programme'] }],
  },
  { text: 'Польша отказалась передать Украине истребители.', claims: [{ kind: 'aid', act: 'reject', agents: ['poland'] }] },
  {
    text: 'Пекин направил в приграничные провинции 45 тонн гуманитарных грузов.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['china'] }],
  },
]);

runTable('Russian: sanctions', ru, [
  {
    text: 'Евросоюз ввёл санкции против 19 белорусских чиновников.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'belarus', change: 'impose' } }],
  },
  {
    text: 'США окончательно отменили санкции против Сирии, введённые по «акту Цезаря».',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift', target: 'syria' } }],
  },
  {
    text: 'США смягчили нефтяные ограничения в отношении Венесуэлы.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'ease' } }],
  },
  {
    text: 'Лондон объявил о новых санкциях против иранских банков.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'] }],
  },
  { text: 'В Совете ЕС согласовали новый режим санкций против Белоруссии.', claims: [{ kind: 'sanctions', act: 'agree' }] },
  {
    text: 'Пекин призвал США отменить односторонние санкции.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['china'], content: { change: 'lift', by: 'united-states' } }],
  },
  {
    text: 'Стороны выступили за скорейшую отмену санкций в отношении Дамаска.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'support' }],
  },
  { text: 'Венгрия заблокировала девятнадцатый пакет санкций.', claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'] }] },
  {
    text: 'Австралия внесла в санкционный список трёх генералов Мьянмы.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['australia'] }],
  },
  {
    text: 'Совет Безопасности ООН продлил эмбарго на поставки оружия в Ливию.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['un-security-council'] }],
  },
]);
