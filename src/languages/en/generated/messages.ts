// Written by scripts/compile-messages.ts from messages.ts. Do not edit.
import type { BoxLocale } from '../../words/messages';

/** This language for fact boxes, its messages without the ICU syntax. */
export const locale: BoxLocale = {
  code: 'en',
  tag: 'en-GB',
  direction: 'ltr',
  plurals: 'one other',
  messages: `Talks
Ceasefire
Settlement
Prisoner exchange
Handover
Assurance
Cooperation
Arms control
Threat
Sports event
Sanctions
Aid
Attack
Visit
Statement










held by
agreed by
proposed by
supported by
pledged by
planned by
ordered by
urged by
carried out by
begun by
ended by
suspended by
rejected by
opposed by
accusation by
warning by
threatened by
denied by
thanks from
assessed by
{act}
not {act}
did not happen
According to
{speakers} ({cue})
{outer}, quoting {inner}
{cue}, in its own words
an unnamed source
the text itself
{publisher} (its own text)
{actor}: {value}
In the words of the text
Open the source at these words
cited without reprinting, characters {start}–{end}
Sources
On the record
Nothing is recorded.
The facts could not be loaded.
{label}: {value}
“{text}”
statement

announcement
confirmation
emphasis
addition
denial
in writing
remark

warning
explanation
opinion
reminder

question

accusation
as cited
Concerning
Against
Amount
Area
Between
Change
Competitors
Condition of persons
Fields
Duration
Ends (computed)
Extent
For
From
Gesture of
Guaranteed by
Host
On condition
Killed
Level
Mediator
Medium
Missing
Participants
From each side
Permanence
Number
Place
Proposed by
Nature
Released
Persons
Sport
Target
Targets spared
Date
To
Topics
In total
Visitor
Weapons
What
Wounded
phone call
video call













shipping
civilian sites





soldiers
prisoners
civilians
hostages
children
diplomats
bodies of the dead
detainees





humanity





no use of force





counter-terrorism
non-proliferation

Middle East


humanitarian matters





shipping


















other matters














Olympic Games


imposed
lifted
extended
eased
threatened





given
increased
stopped
suspended
resumed
# soldier|# soldiers
# prisoner|# prisoners
# civilian|# civilians
# hostage|# hostages
# child|# children
# diplomat|# diplomats
# body|# bodies
# detainee|# detainees
# person|# people
# missile|# missiles
# drone|# drones
{n}%
{n} ({unit})
# year|# years
# month|# months
# week|# weeks
# day|# days
# hour|# hours
# minute|# minutes
# second|# seconds
about {value}
more than {value}
at least {value}
less than {value}
at most {value}
{value} to {upper}
before {value}
after {value}
from {value}
until {value}
quarter {n} of {year}
week {n} of {year}
the {year}s
century beginning {year}
{value} (UTC{offset})
{value} ({relative})
winter {year}
spring {year}
summer {year}
autumn {year}


not stated

Arabic
English
Russian
Ukrainian`,
};
