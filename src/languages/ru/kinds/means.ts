import type { ClaimWords } from '../../words/claims';
import * as affairs from '../matters/affairs';
import * as deeds from '../matters/deeds';
import * as fighting from '../matters/fighting';
import * as inForce from '../matters/in-force';
import * as limits from '../matters/limits';
import * as pressure from '../matters/pressure';
import * as tariffs from '../matters/tariffs';

/** Sanctions and aid. */
export const means = {
  sanctions: {
    nouns: [
      'санкци~n',
      ['сняти~n (всех) санкций', { change: 'lift' }],
      ['отмен~n (всех) санкций', { change: 'lift' }],
      ['смягчени~n|ослаблени~n санкций', { change: 'ease' }],
      ['продлени~n (действия) санкций', { change: 'extend' }],
      ['введени~n (нов~a|дополнительн~a) санкций', { change: 'impose' }],
      ['пакет~n (нов~a) (антироссийск~a) санкций', { change: 'impose' }],
      ['санкционн~a пакет~n', { change: 'impose' }],
      'санкционн~a режим~n|список|списка|списки|давлени~n',
      'ограничительн~a мер~n',
      'эмбарго',
      'нефтян~a|торгов~a|финансов~a|визов~a ограничени~n',
      'экспортн~a контрол~n|ограничени~n',
      ...affairs.sanctions.nouns,
      ...fighting.sanctions.nouns,
      ...limits.sanctions.nouns,
      ...tariffs.sanctions.nouns,
    ],
    verbs: [
      ['пригроз~i|угрож~k|грозит|грозил (новыми|дополнительными) санкциями', { change: 'threaten' }],
      [
        'пригроз~i|угрож~k|грозит|грозил … (нов~a|заградительн~a|стопроцентн~a|вторичн~a) санкциями|пошлинами|тарифами|эмбарго',
        { change: 'threaten', as: 'threaten' },
      ],
      [
        'вв~e|ввести|введет|введут|введем|введу|вводит|вводят|вводим (нов~a|дополнительн~a|очередн~a|экономическ~a|персональн~a|секторальн~a|ответн~a|антироссийск~a|финансов~a|адресн~a|нефтян~a) санкции',
        { change: 'impose' },
      ],
      [
        'сн~k|снимет|снимут|сним~k|отмен~i (все|часть) (нов~a|дополнительн~a|очередн~a|экономическ~a|персональн~a|секторальн~a|ответн~a|антироссийск~a|финансов~a|адресн~a|нефтян~a) санкции|санкций',
        { change: 'lift' },
      ],
      [
        'продл~i|продлев~k (действие) (нов~a|дополнительн~a|очередн~a|экономическ~a|персональн~a|секторальн~a|ответн~a|антироссийск~a|финансов~a|адресн~a|нефтян~a) санкции|санкций|эмбарго',
        { change: 'extend' },
      ],
      [
        'смягч~i|смягч~k|ослаб~i|ослабл~k (сво~a|част~n|нефтян~a|торгов~a|финансов~a) (нефтян~a|торгов~a|финансов~a) санкции|ограничения',
        { change: 'ease' },
      ],
      ['внес|внесла|внесли|внести|внесет|внесут|включ~i|добав~i в (сво~a) санкционн~a список|списки|перечень', { change: 'impose' }],
      ...affairs.sanctions.verbs,
      ...fighting.sanctions.verbs,
      ...limits.sanctions.verbs,
      ...tariffs.sanctions.verbs,
      ...inForce.sanctions.verbs,
      ...pressure.sanctions.verbs,
    ],
    passives: [
      ['введен~s санкции', { change: 'impose' }],
      ['снят~s санкции', { change: 'lift' }],
      ...affairs.sanctions.passives,
      ...limits.sanctions.passives,
      ...inForce.sanctions.passives,
      ...pressure.sanctions.passives,
    ],
  },
  aid: {
    nouns: [
      ['военн~a (и) (финансов~a) помощ~n|поддержк~n|содействи~n', { what: ['military'] }],
      ['военно-техническ~a помощ~n|поддержк~n|сотрудничеств~n', { what: ['military'] }],
      [
        'поставк~n|поставок (нов~a|американск~a|западн~a|дальнобойн~a) оружия|вооружений|вооружения|боеприпасов|ракет|техники|снарядов|танков',
        { what: ['military'] },
      ],
      ['гуманитарн~a помощ~n|груз~n|поддержк~n|содействи~n', { what: ['humanitarian'] }],
      ['экономическ~a|финансов~a помощ~n|поддержк~n', { what: ['financial'] }],
      ['предоставлени~n разведывательн~a информации|данных', { what: ['intelligence'] }],
      ['предоставлени~n разведданных', { what: ['intelligence'] }],
      ['передач~n разведданных|разведывательной', { what: ['intelligence'] }],
      ['обмен~n разведданными', { what: ['intelligence'] }],
      ['пакет~n военн~a|оборонн~a помощи', { what: ['military'] }],
      'пакет~n помощи',
      ['систем~n|комплекс~n пво', { what: ['military'] }],
      ['систем~n противовоздушной обороны', { what: ['military'] }],
      ['перевооружени~n', { what: ['military'] }],
      ['восстановлени~n страны|инфраструктуры', { what: ['reconstruction'] }],
      ['кредит~n|заем|займ~n|грант~n', { what: ['financial'] }],
      ['боеприпас~n', { what: ['military'] }],
      ['полев~a|мобильн~a|передвижн~a госпитал~n', { what: ['humanitarian'] }],
      ['экспорт~n оружия|вооружений|боеприпасов', { what: ['military'] }],
      ['систем~n|комплекс~n|батаре~n|ракет~n patriot|himars|iris-t|nasams|atacms|taurus|javelin', { what: ['military'] }],
      ['поставк~n|поставок|передач~n|продаж~n', { needs: 'materiel' }],
      ['поставк~n|поставок|доставк~n|ввоз~n|подвоз~n', { needs: 'relief', what: ['humanitarian'] }],
      ['помощ~n', { needs: 'no-deed' }],
      'выделени~n',
      'содействи~n',
      ...affairs.aid.nouns,
      ...deeds.aid.nouns,
    ],
    verbs: [
      'постав~i|поставл~k',
      [
        'перед~k|передаст|передадут|передадим|передавать|передава~v|отправ~i|отправл~k|направ~i|направл~k|подар~i|продаст|продадут|прод~k',
        { needs: 'materiel' },
      ],
      ['вооружить|вооруж~k', { what: ['military'] }],
      ['помог~k|помог|помогла|помогло|помогли|поможет|помогут', { needs: 'no-infinitive' }],
      ['помочь|помогать', { needs: 'recipient' }],
      'выдел~i|выдел~k',
      'оказ~k|окажет|окажут|оказыв~k (военную|гуманитарную|финансовую|экономическую|техническую) помощь|поддержку|содействие',
      ['достав~i|доставл~k', { needs: 'no-people' }],
      'предостав~i|предоставл~k',
      'пожертвов~k',
      ...affairs.aid.verbs,
      ...deeds.aid.verbs,
    ],
    passives: [
      'поставлен~s',
      'выделен~s',
      ['доставлен~s', { needs: 'no-people' }],
      'предоставлен~s',
      'был|была|было|были поставлен~s|выделен~s|предоставлен~s',
      ['был|была|было|были доставлен~s', { needs: 'no-people' }],
      ...deeds.aid.passives,
    ],
  },
} as const satisfies Partial<ClaimWords['matters']>;
