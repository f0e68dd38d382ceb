import type { ClaimWords } from '../../words/claims';
import * as affairs from '../matters/affairs';
import * as deeds from '../matters/deeds';
import * as fighting from '../matters/fighting';
import * as inForce from '../matters/in-force';
import * as limits from '../matters/limits';
import * as pressure from '../matters/pressure';
import * as tariffs from '../matters/tariffs';
import { matterPassives } from '../participles';

/** Sanctions and aid. */
export const means = {
  sanctions: {
    nouns: [
      'санкці~n',
      ['знятт~n|зняття (всіх|усіх) санкцій', { change: 'lift' }],
      ['скасуванн~n (всіх|усіх) санкцій', { change: 'lift' }],
      ["пом'якшенн~n|послабленн~n санкцій", { change: 'ease' }],
      ['продовженн~n|подовженн~n (дії) санкцій', { change: 'extend' }],
      ['запровадженн~n|введенн~n (нов~a|додатков~a) санкцій', { change: 'impose' }],
      ['пакет~n санкцій', { change: 'impose' }],
      ['санкційн~a пакет~n', { change: 'impose' }],
      'санкційн~a режим~n|список|списку|списки|тиск~n',
      'обмежувальн~a захід|заходи|заходів',
      'ембарго',
      'нафтов~a|торговельн~a|фінансов~a|візов~a обмеженн~n',
      'експортн~a контрол~n|обмеженн~n',
      ...affairs.sanctions.nouns,
      ...fighting.sanctions.nouns,
      ...limits.sanctions.nouns,
      ...tariffs.sanctions.nouns,
    ],
    verbs: [
      ['пригроз~i|погрож~u (новими|додатковими) санкціями', { change: 'threaten' }],
      ['пригроз~i|погрож~u … (нов~a|загороджувальн~a|вторинн~a) санкціями|митами|тарифами|ембарго', { change: 'threaten', as: 'threaten' }],
      ['запровад~i|запровадж~u|ввів|ввела|ввело|ввели|ввести|введе|введуть|вводить (нові|додаткові|чергові) санкції', { change: 'impose' }],
      ['зняти|зняв|зняла|зняло|зняли|зніме|знімуть|знім~k|скас~u|скасов~u (всі|усі|частину) санкції|санкцій', { change: 'lift' }],
      ['продовж~i|продовж~u|подовж~i|подовж~u (дію) санкції|санкцій|ембарго', { change: 'extend' }],
      [
        "пом'якш~i|пом'якш~u|послаб~i|послабл~u (сво~a|частин~n|нафтов~a|торговельн~a|фінансов~a) (нафтов~a|торговельн~a|фінансов~a) санкції|обмеження",
        { change: 'ease' },
      ],
      [
        'вніс|внесла|внесли|внести|внесе|внесуть|включ~i|дод~k до|у|в (сво~a) санкційн~a списку|списків|список|списки|переліку',
        { change: 'impose' },
      ],
      ...affairs.sanctions.verbs,
      ...fighting.sanctions.verbs,
      ...limits.sanctions.verbs,
      ...tariffs.sanctions.verbs,
      ...inForce.sanctions.verbs,
      ...pressure.sanctions.verbs,
    ],
    passives: [
      ['запроваджено|введено санкції', { change: 'impose' }],
      ['знято|скасовано санкції', { change: 'lift' }],
      ...affairs.sanctions.passives,
      ...limits.sanctions.passives,
      ...inForce.sanctions.passives,
      ...pressure.sanctions.passives,
    ],
  },
  aid: {
    nouns: [
      ['військов~a (та|і|й) (фінансов~a) допомог~n|допомозі|підтримк~n|підтримці|сприянн~n', { what: ['military'] }],
      ['оборонн~a допомог~n|допомозі|підтримк~n|підтримці', { what: ['military'] }],
      ['військово-технічн~a допомог~n|підтримк~n|співпрац~n|співробітництв~n', { what: ['military'] }],
      [
        'постачанн~n|поставк~n|поставок (нов~a|американськ~a|західн~a|далекобійн~a) зброї|озброєнь|озброєння|боєприпасів|ракет|техніки|снарядів|танків',
        { what: ['military'] },
      ],
      ['гуманітарн~a допомог~n|допомозі|вантаж~n|підтримк~n|підтримці', { what: ['humanitarian'] }],
      ['економічн~a|фінансов~a|макрофінансов~a допомог~n|допомозі|підтримк~n|підтримці', { what: ['financial'] }],
      ['наданн~n|обмін~n розвідувальн~a інформаці~n|даних|даними', { what: ['intelligence'] }],
      ['наданн~n|обмін~n|передач~n розвідданих|розвідданими', { what: ['intelligence'] }],
      ['пакет~n військов~a|оборонн~a допомоги|підтримки', { what: ['military'] }],
      'пакет~n допомоги|підтримки',
      ['систем~n|комплекс~n ппо', { what: ['military'] }],
      ['систем~n|засоб~n протиповітряної оборони', { what: ['military'] }],
      ['переозброєнн~n', { what: ['military'] }],
      ['відбудов~n|відбудові', { what: ['reconstruction'] }],
      ['відновленн~n країни|інфраструктури|україни|гази|сирії|лівану|судану|ємену|міст|регіону', { what: ['reconstruction'] }],
      ['кредит~n|позик~n|грант~n|транш~n', { what: ['financial'] }],
      ['боєприпас~n', { what: ['military'] }],
      ['польов~a|мобільн~a|пересувн~a госпіта~n|госпіталь|шпита~n|шпиталь', { what: ['humanitarian'] }],
      ['постачанн~n|поставк~n|поставок|передач~n|продаж~n', { needs: 'materiel' }],
      ['постачанн~n|поставк~n|поставок|доставк~n|ввезенн~n|довезенн~n', { needs: 'relief', what: ['humanitarian'] }],
      ['допомог~n|допомозі', { needs: 'no-deed' }],
      'виділенн~n',
      ...affairs.aid.nouns,
      ...deeds.aid.nouns,
    ],
    verbs: [
      'постав~i|поставлять|постач~k|поставл~k',
      [
        'перед~k|передасть|передадуть|передавати|передаватиме|передаватимуть|відправ~i|відправл~k|надісл~k|надішле|надішлють|подар~u|продасть|прод~k',
        { needs: 'materiel' },
      ],
      ['озброїти|озбро~u', { what: ['military'] }],
      ['допомаг~k|допоміг|допомогла|допомогло|допомогли|допомогти|допоможе|допоможуть', { needs: 'no-infinitive' }],
      'виділ~i|виділ~k',
      'над~k|надасть|нададуть (військову|гуманітарну|фінансову|економічну|технічну|оборонну) допомогу|підтримку',
      ['достав~i|доставл~k', { needs: 'no-people' }],
      'над~k|надасть|нададуть',
      'пожертв~u',
      ...affairs.aid.verbs,
      ...deeds.aid.verbs,
    ],
    passives: [
      'поставлено',
      'виділено',
      ['доставлено', { needs: 'no-people' }],
      'надано',
      'було|буде поставлено|виділено|надано',
      ['було|буде доставлено', { needs: 'no-people' }],
      ...deeds.aid.passives,
      ...matterPassives.aid,
    ],
  },
} as const satisfies Partial<ClaimWords['matters']>;
