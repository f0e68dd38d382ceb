import type { Act } from '../../model/vocabulary';
import type { Slotted } from '../words/claims';

const gladly = '(большим|глубоким) удовлетворением|одобрением|радостью';

/** Set phrases by which somebody takes a stand on a matter, by the act that they are. */
export const stances = {
  agree: [
    'дал|дала|дало|дали|даст|дадут|дать|дает|дают (сво~a|предварительн~a|принципиальн~a|официальн~a) согласи~n',
    ['присоедин~I|присоединя~v|примк~h к', { needs: 'deals' }],
  ],
  support: [
    `с ${gladly} восприня~v|встрет~i|встрет~k|приня~v|отмет~i|отмеча~v`,
    `восприня~v|встрет~i|приня~v с ${gladly}`,
    'проголос~u|голос~u|проголосова~v|голосова~v за',
    'отдал|отдала|отдали голос|голоса за',
  ],
  reject: [
    ['вышел|вышла|вышло|вышли|выйдет|выйдут|выйти|выходит|выходят из', { needs: 'meetings' }],
    'воспольз~U|использ~u (сво~a) прав~n вето',
  ],
  oppose: ['проголос~u|голос~u|проголосова~v|голосова~v против', 'отдал|отдала|отдали голос|голоса против'],
} as const satisfies Partial<Record<Act, readonly Slotted[]>>;
