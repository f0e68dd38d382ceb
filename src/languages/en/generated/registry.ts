// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** A person or body on each line: type, id, usual name, aliases, what it acts for. */
export const actors = `
p|vladimir-putin|Vladimir Putin|Putin;Vladimir Vladimirovich Putin
p|donald-trump|Donald Trump|Trump;Donald J. Trump;President Trump
p|joe-biden|Joe Biden|Biden;Joseph R. Biden, Jr.;Joseph R. Biden;Joseph Biden;Joe Biden, Jr.
p|volodymyr-zelenskyy|Volodymyr Zelenskyy|Zelenskyy;Volodymyr Zelensky;Zelensky;Volodymyr Zelenskiy;Zelenskiy;Vladimir Zelensky;Zelenskyi
p|marco-rubio|Marco Rubio|Rubio
p|mike-waltz|Mike Waltz|Waltz;Michael Waltz
p|steve-witkoff|Steve Witkoff|Witkoff;Steven Witkoff
p|keith-kellogg|Keith Kellogg|Kellogg
p|sergei-lavrov|Sergei Lavrov|Lavrov;Sergey Lavrov
p|dmitry-peskov|Dmitry Peskov|Peskov;Dmitri Peskov
p|yuri-ushakov|Yuri Ushakov|Ushakov;Yury Ushakov
p|mohammed-bin-salman|Mohammed bin Salman|Mohammad bin Salman;Muhammad bin Salman;Mohammed bin Salman Al Saud;Mohammed bin Salman bin Abdulaziz Al Saud
i|white-house|White House||united-states
i|kremlin|Kremlin||russia
i|state-department|State Department|US State Department;U.S. State Department;Department of State|united-states
i|pentagon|Pentagon||united-states
o|european-union|European Union|EU;E.U.
o|united-nations|United Nations|UN;U.N.
o|nato|NATO|Nato;North Atlantic Treaty Organization;North Atlantic Alliance
o|hamas|Hamas|Hamas movement
o|hezbollah|Hezbollah|Hizbullah;Hizballah;Hizbollah
o|houthis|Houthis|Houthi;Ansar Allah;Ansarallah;Houthi movement
o|taliban|Taliban|Taleban
a|russian-armed-forces|Russian armed forces|Armed Forces of the Russian Federation|russia
a|ukrainian-armed-forces|Ukrainian armed forces|Armed Forces of Ukraine;AFU|ukraine
a|us-armed-forces|US armed forces|U.S. armed forces;US military;U.S. military;US forces;U.S. forces;American military|united-states
a|israeli-armed-forces|Israel Defense Forces|Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;IDF;Israeli military;Israeli army|israel
l|nhl|NHL|National Hockey League
l|khl|KHL|Kontinental Hockey League
i|kan|Israeli Public Broadcasting Corporation|Israeli public broadcaster;Israel Broadcasting Authority;Israeli Broadcasting Corporation
`;

/** A place on each line: type, id, usual name, aliases, what it is within. */
export const places = `
s|black-sea|Black Sea
s|red-sea|Red Sea
r|kursk|Kursk|Kursk region;Kursk oblast;Kursk Region;Kursk Oblast;Kursk area|russia
w|middle-east|Middle East|Mideast
r|gaza|Gaza|Gaza Strip;Strip of Gaza|palestine
r|west-bank|West Bank||palestine
t|jeddah|Jeddah||saudi-arabia
t|geneva|Geneva||switzerland
t|istanbul|Istanbul||turkey
`;
