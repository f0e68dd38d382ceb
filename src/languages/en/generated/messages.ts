// Written by scripts/compile-messages.ts from messages.ts. Do not edit.
import type { BoxLocale } from '../../words/messages';

/** This language for fact boxes, its messages without the ICU syntax. */
export const locale: BoxLocale = {
  code: 'en',
  tag: 'en-GB',
  direction: 'ltr',
  plurals: 'one other',
  letters: '',
  messages:
    '=========================held by=agreed by=proposed by=supported by=pledged by=planned by=ordered by=urged by=carried out by=begun by=ended by=suspended by=rejected by=opposed by=accusation by=warning by=threatened by=denied by=thanks from=assessed by====date======targets spared===proposed by=ends (computed)=nature=from each side=in total=released by each side====number=persons=condition of persons=gesture of=guaranteed by===on condition=fields=======kind========concerning={act}=not {act}=not so=According to={speakers} ({cue})={outer}, quoting {inner}={cue}, in its own words=an unnamed source=the text itself={publisher} (its own text)=In the words of the text=Open in the source=not reprinted, characters {start}–{end}=Sources=On the record=Nothing is recorded.=The facts could not be loaded.={label}: {value}={value} ({note})=“{text}”=statement==announcement=confirmation=emphasis=addition=denial=in writing=remark==warning=explanation=opinion=reminder==question==accusation=as cited=phone call=video call==============shipping=civilian sites======soldiers=prisoners=civilians=hostages=children=diplomats=bodies of the dead=detainees======humanity======no use of force======counter-terrorism=non-proliferation==Middle East===humanitarian matters======shipping===================other matters===============Olympic Games===imposed=lifted=extended=eased=threatened======given=increased=stopped=suspended=resumed=# soldier""s=# prisoner""s=# civilian""s=# hostage""s=# child""ren=# diplomat""s=# bod"y"ies=# detainee""s=# pe"rson"ople=# missile""s=# drone""s={n}%=about {value}=more than {value}=at least {value}=less than {value}=at most {value}={value} to {upper}=before {value}=after {value}=from {value}=until {value}=in {value}={year}=quarter {n} of {year}=week {n} of {year}=the {year}s=century beginning {year}=spring {year}=summer {year}=autumn {year}=winter {year}===not stated=',
};
