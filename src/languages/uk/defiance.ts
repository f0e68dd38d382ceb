import type { Slotted } from '../words/claims';

/** Time that is given to somebody to do something: who gives it demands that. */
export const deadlines = [
  'дав|дала|дало|дали|дає|дають|дасть|дадуть|відвів|відвела|відвели … годин~n|годин|дні|днів|день|доб~n|доби|тижд~n|тиждень|тижнів|місяц~n|місяць на|щоб|аби',
] as const satisfies readonly Slotted[];

/** What is not yielded to, with the negation: «не піддасться погрозам». */
export const defiance = [
  'не підда~K|піддасться|піддадуться|піддамося|піддаємося|підкор~I|підкорюватиметься|підкоряється|скор~I|поступ~I|поступиться|поступляться|прогн~H|схил~I|капітул~u|зляка~K|злякається|злякаються|бо~I|боїться|бояться (перед|під)',
] as const satisfies readonly Slotted[];

/** How near a matter is: «близькі до угоди». */
export const nearness = [
  'близький|близька|близькі|близько|наблизився|наблизилася|наблизилися|наближаються|наближається до',
] as const satisfies readonly Slotted[];
