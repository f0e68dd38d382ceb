// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** A person or body on each line: type, id, usual name, aliases, what it acts for. */
export const actors = `
p|vladimir-putin|Vladimir Putin|Putin;Vladimir Vladimirovich Putin
p|donald-trump|Donald Trump|Trump;Donald J. Trump
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
p|barack-obama|Barack Obama|Obama
p|kamala-harris|Kamala Harris|Harris
p|j-d-vance|J.D. Vance|JD Vance;J. D. Vance;James David Vance;Vance
p|antony-blinken|Antony Blinken|Blinken;Tony Blinken;Anthony Blinken
p|lloyd-austin|Lloyd Austin|Lloyd J. Austin III;Lloyd J. Austin
p|pete-hegseth|Pete Hegseth|Hegseth;Peter Hegseth
p|jake-sullivan|Jake Sullivan
p|jared-kushner|Jared Kushner|Kushner
p|karoline-leavitt|Karoline Leavitt|Leavitt
p|dmitry-medvedev|Dmitry Medvedev|Medvedev;Dmitri Medvedev
p|sergei-shoigu|Sergei Shoigu|Shoigu;Sergey Shoigu
p|andrei-belousov|Andrei Belousov|Belousov;Andrey Belousov
p|maria-zakharova|Maria Zakharova|Zakharova
p|kirill-dmitriev|Kirill Dmitriev|Kirill Dmitriyev;Dmitriev
p|petro-poroshenko|Petro Poroshenko|Poroshenko
p|andrii-yermak|Andrii Yermak|Yermak;Andriy Yermak;Andrei Yermak
p|andrii-sybiha|Andrii Sybiha|Sybiha;Andriy Sybiha;Andrii Sibiga
p|dmytro-kuleba|Dmytro Kuleba|Kuleba
p|rustem-umerov|Rustem Umerov|Umerov
p|ursula-von-der-leyen|Ursula von der Leyen|von der Leyen
p|charles-michel|Charles Michel
p|donald-tusk|Donald Tusk|Tusk
p|kaja-kallas|Kaja Kallas|Kallas
p|josep-borrell|Josep Borrell|Borrell
p|mark-rutte|Mark Rutte|Rutte
p|jens-stoltenberg|Jens Stoltenberg|Stoltenberg
p|antonio-guterres|Antonio Guterres|Guterres;António Guterres
p|hans-grundberg|Hans Grundberg|Grundberg
p|emmanuel-macron|Emmanuel Macron|Macron
p|angela-merkel|Angela Merkel|Merkel
p|olaf-scholz|Olaf Scholz|Scholz
p|friedrich-merz|Friedrich Merz|Merz
p|keir-starmer|Keir Starmer|Starmer
p|rishi-sunak|Rishi Sunak|Sunak
p|boris-johnson|Boris Johnson
p|giorgia-meloni|Giorgia Meloni|Meloni
p|andrzej-duda|Andrzej Duda|Duda
p|viktor-orban|Viktor Orban|Orban;Viktor Orbán
p|aleksandar-vucic|Aleksandar Vucic|Vucic;Aleksandar Vučić;Alexander Vucic
p|alexander-lukashenko|Alexander Lukashenko|Lukashenko;Aleksandr Lukashenko;Alyaksandr Lukashenka
p|justin-trudeau|Justin Trudeau|Trudeau
p|mark-carney|Mark Carney|Carney
p|xi-jinping|Xi Jinping|Xi
p|wang-yi|Wang Yi
p|narendra-modi|Narendra Modi|Modi
p|fumio-kishida|Fumio Kishida|Kishida
p|kim-jong-un|Kim Jong Un|Kim Jong-un
o|cia|CIA|Central Intelligence Agency|united-states
o|fbi|FBI||united-states
i|us-national-security-council|NSC|US National Security Council;U.S. National Security Council|united-states
i|us-congress|Congress|US Congress;U.S. Congress|united-states
i|us-senate|US Senate|U.S. Senate|united-states
a|us-central-command|CENTCOM|US Central Command;U.S. Central Command|united-states
i|state-duma|State Duma|Duma|russia
i|federation-council|Federation Council||russia
i|russian-ministry-of-foreign-affairs|Russian Foreign Ministry|Russian Ministry of Foreign Affairs;Foreign Ministry of Russia|russia
i|russian-ministry-of-defence|Russian Defence Ministry|Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense|russia
i|fsb|FSB|Federal Security Service|russia
a|wagner-group|Wagner Group|Wagner
i|verkhovna-rada|Verkhovna Rada|Rada|ukraine
i|security-service-of-ukraine|SBU|Security Service of Ukraine|ukraine
i|european-commission|European Commission||european-union
i|european-council|European Council||european-union
i|european-parliament|European Parliament||european-union
o|osce|OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
i|un-security-council|UN Security Council|U.N. Security Council;United Nations Security Council;Security Council|united-nations
i|un-general-assembly|UN General Assembly|U.N. General Assembly;United Nations General Assembly|united-nations
o|unrwa|UNRWA||united-nations
o|unicef|UNICEF||united-nations
o|world-health-organization|World Health Organization|WHO|united-nations
o|world-food-programme|World Food Programme|World Food Program;WFP|united-nations
o|iaea|IAEA|International Atomic Energy Agency|united-nations
i|international-criminal-court|International Criminal Court|ICC
i|international-court-of-justice|International Court of Justice|ICJ|united-nations
o|icrc|ICRC|International Committee of the Red Cross;Red Cross
o|red-crescent|Red Crescent|Palestine Red Crescent Society;Palestinian Red Crescent
o|opec|OPEC
o|opec-plus|OPEC|OPEC Plus
o|g7|G7|Group of Seven
o|g20|G20|Group of Twenty
o|brics|BRICS
o|sco|SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization
o|cis|CIS|Commonwealth of Independent States
o|csto|CSTO|Collective Security Treaty Organization
o|arab-league|Arab League|League of Arab States
o|gcc|GCC|Gulf Cooperation Council
o|oic|OIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation
o|african-union|African Union|AU
a|al-qassam-brigades|Al-Qassam Brigades|al-Qassam Brigades;Izz ad-Din al-Qassam Brigades|hamas
a|al-quds-brigades|Al-Quds Brigades|al-Quds Brigades|islamic-jihad
o|islamic-jihad|Islamic Jihad|Palestinian Islamic Jihad;PIJ
o|fatah|Fatah
o|plo|PLO|Palestine Liberation Organization|palestine
i|palestinian-authority|Palestinian Authority|Palestinian National Authority|palestine
i|gaza-health-ministry|Gaza Health Ministry|Gaza's Health Ministry;Health Ministry in Gaza;Gaza health ministry
o|islamic-state|Islamic State|ISIS;ISIL;Daesh;IS group
o|al-qaeda|Al-Qaeda|al-Qaeda;Al Qaeda;al-Qaida
a|syrian-democratic-forces|Syrian Democratic Forces|SDF
a|rapid-support-forces|Rapid Support Forces|RSF
a|irgc|IRGC|Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard|iran
i|mossad|Mossad||israel
i|knesset|Knesset||israel
i|reuters|Reuters
i|associated-press|Associated Press|AP
i|afp|AFP|Agence France-Presse
i|tass|TASS|TASS news agency
i|ria-novosti|RIA Novosti|RIA
i|interfax|Interfax
i|ukrinform|Ukrinform
i|axios|Axios
i|cnn|CNN
i|bbc|BBC
i|new-york-times|New York Times
i|al-jazeera|Al Jazeera|Al-Jazeera
i|al-arabiya|Al Arabiya|Al-Arabiya
l|ioc|IOC|International Olympic Committee
i|republika-srpska|Republika Srpska
i|donetsk-peoples-republic|Donetsk People's Republic|DPR;DNR
i|luhansk-peoples-republic|Luhansk People's Republic|LPR;LNR
p|recep-tayyip-erdogan|Recep Tayyip Erdogan|Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan
p|hakan-fidan|Hakan Fidan|Fidan
p|benjamin-netanyahu|Benjamin Netanyahu|Netanyahu;Binyamin Netanyahu;Bibi Netanyahu
p|isaac-herzog|Isaac Herzog|Herzog
p|yoav-gallant|Yoav Gallant|Gallant;Yoav Galant
p|israel-katz|Israel Katz
p|mahmoud-abbas|Mahmoud Abbas
p|ismail-haniyeh|Ismail Haniyeh|Haniyeh
p|yahya-sinwar|Yahya Sinwar|Sinwar
p|khalil-al-hayya|Khalil al-Hayya|Khalil Al-Hayya
p|osama-hamdan|Osama Hamdan
p|hassan-nasrallah|Hassan Nasrallah|Nasrallah
p|ali-khamenei|Ali Khamenei|Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei
p|masoud-pezeshkian|Masoud Pezeshkian|Pezeshkian
p|ebrahim-raisi|Ebrahim Raisi|Raisi
p|abbas-araghchi|Abbas Araghchi|Araghchi;Abbas Araqchi
p|hossein-amir-abdollahian|Hossein Amir-Abdollahian|Amir-Abdollahian;Hossein Amirabdollahian
p|salman-bin-abdulaziz|Salman bin Abdulaziz|Salman bin Abdulaziz Al Saud
p|faisal-bin-farhan|Faisal bin Farhan|Faisal bin Farhan Al Saud;Faisal bin Farhan Al-Saud
p|tamim-bin-hamad-al-thani|Tamim bin Hamad Al Thani|Tamim bin Hamad;Tamim bin Hamad Al-Thani
p|mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman;Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdulrahman bin Jassim Al Thani
p|mohamed-bin-zayed-al-nahyan|Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed;Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan
p|haitham-bin-tariq|Haitham bin Tariq|Haitham bin Tarik;Haitham bin Tariq Al Said
p|abdullah-ii|Abdullah II|Abdullah II bin Al-Hussein
p|abdel-fattah-el-sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;el-Sisi;al-Sisi;Sisi
p|badr-abdelatty|Badr Abdelatty|Abdelatty
p|bashar-al-assad|Bashar al-Assad|Bashar Assad;Assad;al-Assad
p|ahmed-al-sharaa|Ahmed al-Sharaa|Ahmed al-Shara;Ahmad al-Sharaa;al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani
p|najib-mikati|Najib Mikati|Mikati
p|joseph-aoun|Joseph Aoun
p|rashad-al-alimi|Rashad al-Alimi|Rashad Alimi;Rashad Al-Alimi
p|abdel-fattah-al-burhan|Abdel Fattah al-Burhan|al-Burhan;Abdelfattah Burhan
p|nikol-pashinyan|Nikol Pashinyan|Pashinyan
p|ilham-aliyev|Ilham Aliyev
p|kassym-jomart-tokayev|Kassym-Jomart Tokayev|Tokayev
p|shavkat-mirziyoyev|Shavkat Mirziyoyev|Mirziyoyev
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
s|mediterranean-sea|Mediterranean Sea|Mediterranean
s|baltic-sea|Baltic Sea|Baltic
s|sea-of-azov|Sea of Azov|Azov Sea
s|south-china-sea|South China Sea
s|persian-gulf|Persian Gulf|Arabian Gulf
s|strait-of-hormuz|Strait of Hormuz
s|bab-el-mandeb|Bab el-Mandeb|Bab al-Mandab;Bab al-Mandeb
x|suez-canal|Suez Canal||egypt
w|europe|Europe
w|africa|Africa
w|asia|Asia
w|central-asia|Central Asia
w|latin-america|Latin America
w|south-caucasus|South Caucasus|Caucasus
r|korean-peninsula|Korean Peninsula
r|crimea|Crimea|Crimean Peninsula|ukraine
r|donbas|Donbas|Donbass|ukraine
r|donetsk|Donetsk|Donetsk region;Donetsk oblast;Donetsk Region;Donetsk Oblast|ukraine
r|luhansk|Luhansk|Lugansk;Luhansk region;Luhansk oblast;Luhansk Region;Luhansk Oblast|ukraine
r|zaporizhzhia|Zaporizhzhia|Zaporizhzhya;Zaporozhye;Zaporizhzhia region;Zaporizhzhia oblast;Zaporizhzhia Region|ukraine
x|zaporizhzhia-nuclear-power-plant|Zaporizhzhia Nuclear Power Plant|Zaporizhzhia nuclear power plant;Zaporizhzhia NPP;ZNPP|ukraine
r|kherson|Kherson|Kherson region;Kherson oblast;Kherson Region|ukraine
r|kharkiv|Kharkiv|Kharkov;Kharkiv region;Kharkiv oblast;Kharkiv Region|ukraine
r|sumy|Sumy|Sumy region;Sumy oblast;Sumy Region|ukraine
r|odesa|Odesa|Odessa;Odesa region;Odesa oblast;Odesa Region|ukraine
t|lviv|Lviv|Lvov|ukraine
t|mariupol|Mariupol||ukraine
t|bakhmut|Bakhmut||ukraine
t|sevastopol|Sevastopol||crimea
r|belgorod|Belgorod|Belgorod region;Belgorod oblast;Belgorod Region|russia
r|bryansk|Bryansk|Bryansk region;Bryansk oblast|russia
r|alaska|Alaska||united-states
t|anchorage|Anchorage||alaska
t|saint-petersburg|Saint Petersburg|St. Petersburg;St Petersburg|russia
t|sochi|Sochi||russia
t|new-york|New York|New York City|united-states
t|brussels|Brussels||belgium
t|munich|Munich||germany
t|dubai|Dubai||united-arab-emirates
t|sharm-el-sheikh|Sharm el-Sheikh|Sharm El Sheikh|egypt
r|sinai|Sinai|Sinai Peninsula|egypt
t|rafah|Rafah||gaza
x|rafah-crossing|Rafah crossing|Rafah Crossing;Rafah border crossing|gaza
t|gaza-city|Gaza City||gaza
r|northern-gaza|northern Gaza|North Gaza;Northern Gaza|gaza
r|southern-gaza|southern Gaza|Southern Gaza|gaza
t|khan-younis|Khan Younis|Khan Yunis|gaza
t|jerusalem|Jerusalem
t|east-jerusalem|East Jerusalem
x|al-aqsa|Al-Aqsa Mosque|al-Aqsa;Al-Aqsa;Temple Mount|jerusalem
r|golan-heights|Golan Heights|Golan
r|southern-lebanon|southern Lebanon|South Lebanon;south Lebanon;Southern Lebanon|lebanon
t|aleppo|Aleppo||syria
t|idlib|Idlib||syria
t|aden|Aden||yemen
t|hodeidah|Hodeidah|Hudaydah;Al Hudaydah|yemen
r|darfur|Darfur||sudan
r|kashmir|Kashmir|Jammu and Kashmir
r|nagorno-karabakh|Nagorno-Karabakh|Karabakh;Artsakh|azerbaijan
`;
