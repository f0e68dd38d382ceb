import { partsOf } from '../../kinds/box-layout';
import { BOXES } from '../../kinds/boxes';
import { STAGE_OF_ACT } from '../../kinds/stage-of';

const lines = (): string => `kind,${Object.keys(BOXES).join()}
stage,${[...new Set(Object.values(STAGE_OF_ACT))].join()}
act,${Object.keys(STAGE_OF_ACT).join()},oppose,accuse,warn,threaten,deny,thank,assess
slot,${[...new Set(Object.values(BOXES).flatMap((slots) => Object.entries(slots).map((slot) => partsOf(...slot)[0])))].join()}
,by,not-by,negated,said-by,said,quoting,direct,anonymous,own-voice,own-voice-of,evidence,open,cited,sources,title,empty,failed,colon,aside,quote
cue,say,report,announce,confirm,stress,add,deny,write,note,claim,warn,explain,believe,recall,promise,ask,answer,accuse,according-to
medium,phone,video,in-person,letter
level,leaders,ministers,technical,delegations
extent,full,partial
permanence,temporary,permanent
target,energy,transport,infrastructure,maritime,civilian,air
quality,lasting,comprehensive,just,peaceful
role,soldier,prisoner,civilian,hostage,child,diplomat,body,detainee
condition,wounded,seriously-wounded,ill,elderly
gesture,goodwill,humanitarian
assurance,life,dignified-treatment,safe-passage,security,humane-treatment,no-force
topic,relations,economy,trade,energy,security,counter-terrorism,non-proliferation,arms-control,middle-east,sport,culture,humanitarian,space,technology,migration,health,climate,maritime,war,peace,ceasefire,prisoners,weapons,sanctions,aid,attacks,negotiations,elections,territory,sovereignty,human-rights,infrastructure,food-security,obstacles,condolences,congratulations,other
arms,strategic-weapons,nuclear-weapons,missiles,chemical-weapons,weapons
sport,ice-hockey,football,basketball,volleyball,handball,tennis,boxing,athletics,chess,olympics,wrestling,figure-skating
sanction,impose,lift,extend,ease,threaten
aid,military,humanitarian,intelligence,financial,reconstruction
aid-change,give,increase,stop,suspend,resume
count,soldier,prisoner,civilian,hostage,child,diplomat,body,detainee,person,missile,drone,percent
bound,about,more-than,at-least,less-than,at-most,range,before,after,from,until
time,in,year,Q,W,decade,century
season,1,2,3,4
certainty,probable,possible
open,unknown,none
duration,year,month,week,day,hour,minute,second`;

/**
 * The ids of the messages in the order of every language. They are written as a line a prefix (`-` is none), with what the tables of kinds and acts have already left to
 * those: a page loads every one of these words. Units of time are last, and a language may leave them to `Intl`.
 */
export const messageIds = (): string[] =>
  lines()
    .split('\n')
    .flatMap((line) => {
      const [prefix = '', ...words] = line.split(',');
      return words.map((word) => (prefix ? `${prefix}.${word}` : word));
    });
