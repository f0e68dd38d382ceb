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
p|george-w-bush|George W. Bush|George Bush
p|bill-clinton|Bill Clinton
p|hillary-clinton|Hillary Clinton
p|kamala-harris|Kamala Harris|Harris
p|j-d-vance|J.D. Vance|JD Vance;J. D. Vance;James David Vance;Vance
p|mike-pence|Mike Pence|Pence;Michael Pence
p|antony-blinken|Antony Blinken|Blinken;Tony Blinken;Anthony Blinken
p|mike-pompeo|Mike Pompeo|Pompeo;Michael Pompeo
p|rex-tillerson|Rex Tillerson|Tillerson
p|john-kerry|John Kerry|Kerry
p|lloyd-austin|Lloyd Austin|Lloyd J. Austin III;Lloyd J. Austin
p|pete-hegseth|Pete Hegseth|Hegseth;Peter Hegseth
p|mark-esper|Mark Esper
p|james-mattis|James Mattis
p|jake-sullivan|Jake Sullivan
p|john-bolton|John Bolton
p|scott-bessent|Scott Bessent|Bessent
p|janet-yellen|Janet Yellen|Yellen
p|howard-lutnick|Howard Lutnick|Lutnick
p|pam-bondi|Pam Bondi
p|tulsi-gabbard|Tulsi Gabbard|Gabbard
p|john-ratcliffe|John Ratcliffe
p|william-burns|William Burns|Bill Burns
p|jared-kushner|Jared Kushner|Kushner
p|ivanka-trump|Ivanka Trump
p|melania-trump|Melania Trump
p|elon-musk|Elon Musk|Musk
p|adam-boehler|Adam Boehler
p|massad-boulos|Massad Boulos|Boulos
p|tom-barrack|Tom Barrack|Thomas Barrack
p|morgan-ortagus|Morgan Ortagus|Ortagus
p|brett-mcgurk|Brett McGurk|McGurk
p|amos-hochstein|Amos Hochstein|Hochstein
p|tim-lenderking|Tim Lenderking|Lenderking;Timothy Lenderking
p|karoline-leavitt|Karoline Leavitt|Leavitt
p|karine-jean-pierre|Karine Jean-Pierre
p|jen-psaki|Jen Psaki|Psaki;Jennifer Psaki
p|emily-horne|Emily Horne
p|adrienne-watson|Adrienne Watson
p|john-kirby|John Kirby
p|matthew-miller|Matthew Miller
p|tammy-bruce|Tammy Bruce
p|ned-price|Ned Price
p|sean-parnell|Sean Parnell
p|victoria-nuland|Victoria Nuland|Nuland
p|linda-thomas-greenfield|Linda Thomas-Greenfield
p|mike-johnson|Mike Johnson
p|nancy-pelosi|Nancy Pelosi|Pelosi
p|lindsey-graham|Lindsey Graham
p|mark-milley|Mark Milley
p|dmitry-medvedev|Dmitry Medvedev|Medvedev;Dmitri Medvedev
p|mikhail-mishustin|Mikhail Mishustin|Mishustin
p|sergei-shoigu|Sergei Shoigu|Shoigu;Sergey Shoigu
p|andrei-belousov|Andrei Belousov|Belousov;Andrey Belousov
p|maria-zakharova|Maria Zakharova|Zakharova
p|kirill-dmitriev|Kirill Dmitriev|Kirill Dmitriyev;Dmitriev
p|vladimir-medinsky|Vladimir Medinsky|Medinsky
p|grigory-karasin|Grigory Karasin
p|sergei-beseda|Sergei Beseda
p|sergei-ryabkov|Sergei Ryabkov|Ryabkov;Sergey Ryabkov
p|alexander-grushko|Alexander Grushko
p|mikhail-bogdanov|Mikhail Bogdanov
p|mikhail-galuzin|Mikhail Galuzin
p|nikolai-patrushev|Nikolai Patrushev|Patrushev;Nikolay Patrushev
p|sergei-naryshkin|Sergei Naryshkin|Naryshkin;Sergey Naryshkin
p|valery-gerasimov|Valery Gerasimov|Gerasimov
p|vasily-nebenzya|Vasily Nebenzya|Nebenzya;Vassily Nebenzia
p|vyacheslav-volodin|Vyacheslav Volodin|Volodin
p|valentina-matviyenko|Valentina Matviyenko|Matviyenko
p|ramzan-kadyrov|Ramzan Kadyrov|Kadyrov
p|yevgeny-prigozhin|Yevgeny Prigozhin|Prigozhin;Evgeny Prigozhin
p|alexei-navalny|Alexei Navalny|Navalny;Alexey Navalny;Aleksei Navalny;Aleksey Navalny
p|yulia-navalnaya|Yulia Navalnaya|Navalnaya
p|alexander-darchiev|Alexander Darchiev
p|tatyana-moskalkova|Tatyana Moskalkova|Moskalkova;Tatiana Moskalkova
p|petro-poroshenko|Petro Poroshenko|Poroshenko
p|viktor-yanukovych|Viktor Yanukovych|Yanukovych
p|andrii-yermak|Andrii Yermak|Yermak;Andriy Yermak;Andrei Yermak
p|andrii-sybiha|Andrii Sybiha|Sybiha;Andriy Sybiha;Andrii Sibiga
p|dmytro-kuleba|Dmytro Kuleba|Kuleba
p|rustem-umerov|Rustem Umerov|Umerov
p|oleksii-reznikov|Oleksii Reznikov|Reznikov
p|denys-shmyhal|Denys Shmyhal|Shmyhal
p|yulia-svyrydenko|Yulia Svyrydenko|Svyrydenko
p|oleksandr-syrskyi|Oleksandr Syrskyi|Syrskyi
p|valerii-zaluzhnyi|Valerii Zaluzhnyi|Zaluzhnyi;Valery Zaluzhny
p|kyrylo-budanov|Kyrylo Budanov|Budanov
p|mykhailo-podolyak|Mykhailo Podolyak|Podolyak
p|heorhii-tykhyi|Heorhii Tykhyi
p|dmytro-lubinets|Dmytro Lubinets|Lubinets
p|oksana-markarova|Oksana Markarova
p|ursula-von-der-leyen|Ursula von der Leyen|von der Leyen
p|charles-michel|Charles Michel
p|antonio-costa|Antonio Costa
p|donald-tusk|Donald Tusk|Tusk
p|kaja-kallas|Kaja Kallas|Kallas
p|josep-borrell|Josep Borrell|Borrell
p|federica-mogherini|Federica Mogherini|Mogherini
p|roberta-metsola|Roberta Metsola|Metsola
p|mark-rutte|Mark Rutte|Rutte
p|jens-stoltenberg|Jens Stoltenberg|Stoltenberg
p|antonio-guterres|Antonio Guterres|Guterres;António Guterres
p|ban-ki-moon|Ban Ki-moon
p|stephane-dujarric|Stephane Dujarric|Dujarric
p|geir-pedersen|Geir Pedersen|Pedersen
p|hans-grundberg|Hans Grundberg|Grundberg
p|martin-griffiths|Martin Griffiths
p|volker-turk|Volker Turk|Volker Türk
p|philippe-lazzarini|Philippe Lazzarini|Lazzarini
p|tedros-adhanom-ghebreyesus|Tedros Adhanom Ghebreyesus
p|rafael-grossi|Rafael Grossi|Grossi;Rafael Mariano Grossi
p|karim-khan|Karim Khan
p|ahmed-aboul-gheit|Ahmed Aboul Gheit|Aboul Gheit
p|jasem-albudaiwi|Jasem Albudaiwi|Jasem Mohamed Albudaiwi
p|emmanuel-macron|Emmanuel Macron|Macron
p|francois-hollande|Francois Hollande|Hollande;François Hollande
p|catherine-colonna|Catherine Colonna
p|stephane-sejourne|Stephane Sejourne|Stéphane Séjourné
p|jean-noel-barrot|Jean-Noel Barrot|Jean-Noël Barrot
p|jean-yves-le-drian|Jean-Yves Le Drian
p|sebastien-lecornu|Sebastien Lecornu|Sébastien Lecornu
p|francois-bayrou|Francois Bayrou|François Bayrou
p|angela-merkel|Angela Merkel|Merkel
p|olaf-scholz|Olaf Scholz|Scholz
p|friedrich-merz|Friedrich Merz|Merz
p|annalena-baerbock|Annalena Baerbock|Baerbock
p|johann-wadephul|Johann Wadephul|Wadephul
p|boris-pistorius|Boris Pistorius|Pistorius
p|frank-walter-steinmeier|Frank-Walter Steinmeier|Steinmeier
p|keir-starmer|Keir Starmer|Starmer
p|rishi-sunak|Rishi Sunak|Sunak
p|boris-johnson|Boris Johnson
p|liz-truss|Liz Truss
p|theresa-may|Theresa May
p|david-cameron|David Cameron
p|david-lammy|David Lammy|Lammy
p|yvette-cooper|Yvette Cooper
p|john-healey|John Healey
p|ben-wallace|Ben Wallace
p|james-cleverly|James Cleverly
p|charles-iii|Charles III
p|giorgia-meloni|Giorgia Meloni|Meloni
p|mario-draghi|Mario Draghi|Draghi
p|antonio-tajani|Antonio Tajani|Tajani
p|sergio-mattarella|Sergio Mattarella|Mattarella
p|pedro-sanchez|Pedro Sanchez|Pedro Sánchez
p|jose-manuel-albares|Jose Manuel Albares|José Manuel Albares
p|andrzej-duda|Andrzej Duda|Duda
p|karol-nawrocki|Karol Nawrocki|Nawrocki
p|radoslaw-sikorski|Radoslaw Sikorski|Sikorski;Radosław Sikorski
p|mateusz-morawiecki|Mateusz Morawiecki|Morawiecki
p|wladyslaw-kosiniak-kamysz|Wladyslaw Kosiniak-Kamysz|Władysław Kosiniak-Kamysz
p|viktor-orban|Viktor Orban|Orban;Viktor Orbán
p|peter-szijjarto|Peter Szijjarto|Szijjarto;Péter Szijjártó
p|robert-fico|Robert Fico|Fico
p|petr-pavel|Petr Pavel
p|petr-fiala|Petr Fiala|Fiala
p|andrej-babis|Andrej Babis|Andrej Babiš
p|klaus-iohannis|Klaus Iohannis|Iohannis
p|nicusor-dan|Nicusor Dan|Nicușor Dan
p|maia-sandu|Maia Sandu|Sandu
p|aleksandar-vucic|Aleksandar Vucic|Vucic;Aleksandar Vučić;Alexander Vucic
p|milorad-dodik|Milorad Dodik|Dodik
p|kyriakos-mitsotakis|Kyriakos Mitsotakis|Mitsotakis
p|nikos-christodoulides|Nikos Christodoulides|Christodoulides
p|alexander-stubb|Alexander Stubb|Stubb
p|sauli-niinisto|Sauli Niinisto|Niinisto;Sauli Niinistö
p|petteri-orpo|Petteri Orpo
p|sanna-marin|Sanna Marin
p|ulf-kristersson|Ulf Kristersson|Kristersson
p|mette-frederiksen|Mette Frederiksen|Frederiksen
p|lars-lokke-rasmussen|Lars Lokke Rasmussen|Lars Løkke Rasmussen
p|jonas-gahr-store|Jonas Gahr Store|Jonas Gahr Støre
p|espen-barth-eide|Espen Barth Eide
p|gitanas-nauseda|Gitanas Nauseda|Nauseda;Gitanas Nausėda
p|gabrielius-landsbergis|Gabrielius Landsbergis|Landsbergis
p|edgars-rinkevics|Edgars Rinkevics|Rinkevics;Edgars Rinkēvičs
p|alar-karis|Alar Karis
p|kristen-michal|Kristen Michal
p|margus-tsahkna|Margus Tsahkna
p|dick-schoof|Dick Schoof
p|bart-de-wever|Bart De Wever
p|alexander-de-croo|Alexander De Croo
p|karin-keller-sutter|Karin Keller-Sutter
p|ignazio-cassis|Ignazio Cassis
p|christian-stocker|Christian Stocker
p|karl-nehammer|Karl Nehammer|Nehammer
p|micheal-martin|Micheal Martin|Micheál Martin
p|alexander-lukashenko|Alexander Lukashenko|Lukashenko;Aleksandr Lukashenko;Alyaksandr Lukashenka
p|sviatlana-tsikhanouskaya|Sviatlana Tsikhanouskaya|Tsikhanouskaya;Svetlana Tikhanovskaya;Tikhanovskaya
p|justin-trudeau|Justin Trudeau|Trudeau
p|mark-carney|Mark Carney|Carney
p|melanie-joly|Melanie Joly|Mélanie Joly
p|claudia-sheinbaum|Claudia Sheinbaum|Sheinbaum
p|luiz-inacio-lula-da-silva|Luiz Inacio Lula da Silva|Lula da Silva;Lula;Luiz Inácio Lula da Silva
p|jair-bolsonaro|Jair Bolsonaro|Bolsonaro
p|javier-milei|Javier Milei|Milei
p|nicolas-maduro|Nicolas Maduro|Maduro;Nicolás Maduro
p|gustavo-petro|Gustavo Petro
p|miguel-diaz-canel|Miguel Diaz-Canel|Miguel Díaz-Canel;Diaz-Canel
p|xi-jinping|Xi Jinping|Xi
p|li-qiang|Li Qiang
p|wang-yi|Wang Yi
p|qin-gang|Qin Gang
p|dong-jun|Dong Jun
p|mao-ning|Mao Ning
p|lin-jian|Lin Jian
p|li-hui|Li Hui
p|narendra-modi|Narendra Modi|Modi
p|droupadi-murmu|Droupadi Murmu|Murmu
p|subrahmanyam-jaishankar|Subrahmanyam Jaishankar|Jaishankar;S. Jaishankar;S Jaishankar
p|rajnath-singh|Rajnath Singh
p|ajit-doval|Ajit Doval|Doval
p|shehbaz-sharif|Shehbaz Sharif|Shahbaz Sharif
p|imran-khan|Imran Khan
p|ishaq-dar|Ishaq Dar
p|asim-munir|Asim Munir
p|asif-ali-zardari|Asif Ali Zardari
p|shinzo-abe|Shinzo Abe
p|fumio-kishida|Fumio Kishida|Kishida
p|shigeru-ishiba|Shigeru Ishiba|Ishiba
p|sanae-takaichi|Sanae Takaichi|Takaichi
p|kim-jong-un|Kim Jong Un|Kim Jong-un
p|kim-yo-jong|Kim Yo Jong|Kim Yo-jong
p|choe-son-hui|Choe Son Hui
p|moon-jae-in|Moon Jae-in
p|yoon-suk-yeol|Yoon Suk Yeol|Yoon Suk-yeol
p|lee-jae-myung|Lee Jae-myung|Lee Jae Myung
p|lai-ching-te|Lai Ching-te|William Lai
p|joko-widodo|Joko Widodo
p|prabowo-subianto|Prabowo Subianto
p|anwar-ibrahim|Anwar Ibrahim
p|ferdinand-marcos-jr|Ferdinand Marcos Jr.|Ferdinand Marcos
p|to-lam|To Lam
p|anthony-albanese|Anthony Albanese|Albanese
o|cia|CIA|Central Intelligence Agency|united-states
o|fbi|FBI||united-states
i|us-national-security-council|NSC|US National Security Council;U.S. National Security Council|united-states
i|us-congress|Congress|US Congress;U.S. Congress|united-states
i|us-senate|US Senate|U.S. Senate|united-states
i|us-house-of-representatives|House of Representatives||united-states
i|us-department-of-the-treasury|Treasury Department|US Treasury;U.S. Treasury|united-states
a|us-central-command|CENTCOM|US Central Command;U.S. Central Command|united-states
i|state-duma|State Duma|Duma|russia
i|federation-council|Federation Council||russia
i|russian-ministry-of-foreign-affairs|Russian Foreign Ministry|Russian Ministry of Foreign Affairs;Foreign Ministry of Russia|russia
i|russian-ministry-of-defence|Russian Defence Ministry|Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense|russia
i|fsb|FSB|Federal Security Service|russia
i|rdif|RDIF|Russian Direct Investment Fund|russia
i|gazprom|Gazprom
i|rosatom|Rosatom||russia
a|wagner-group|Wagner Group|Wagner
i|verkhovna-rada|Verkhovna Rada|Rada|ukraine
i|office-of-the-president-of-ukraine|Office of the President of Ukraine|Ukrainian President's Office|ukraine
i|bankova|Bankova||ukraine
i|security-service-of-ukraine|SBU|Security Service of Ukraine|ukraine
i|defence-intelligence-of-ukraine|HUR|Defence Intelligence of Ukraine;Defense Intelligence of Ukraine|ukraine
i|ukrainian-national-security-council|NSDC|National Security and Defense Council of Ukraine|ukraine
i|coordination-headquarters|Coordination Headquarters for the Treatment of Prisoners of War|Coordination Headquarters|ukraine
i|european-commission|European Commission||european-union
i|european-council|European Council||european-union
i|european-parliament|European Parliament||european-union
i|european-central-bank|European Central Bank|ECB
o|council-of-europe|Council of Europe
o|osce|OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
i|un-security-council|UN Security Council|U.N. Security Council;United Nations Security Council|united-nations
i|un-general-assembly|UN General Assembly|U.N. General Assembly;United Nations General Assembly|united-nations
o|unrwa|UNRWA||united-nations
o|unicef|UNICEF||united-nations
o|unifil|UNIFIL||united-nations
o|ocha|OCHA||united-nations
o|world-health-organization|World Health Organization|WHO|united-nations
o|world-food-programme|World Food Programme|World Food Program;WFP|united-nations
o|iaea|IAEA|International Atomic Energy Agency|united-nations
o|opcw|OPCW
i|international-criminal-court|International Criminal Court|ICC
i|international-court-of-justice|International Court of Justice|ICJ|united-nations
o|icrc|ICRC|International Committee of the Red Cross;Red Cross
o|red-crescent|Red Crescent|Palestine Red Crescent Society;Palestinian Red Crescent
o|imf|IMF|International Monetary Fund
o|world-bank|World Bank
o|wto|WTO|World Trade Organization
o|opec|OPEC
o|opec-plus|OPEC|OPEC Plus
o|g7|G7|Group of Seven
o|g20|G20|Group of Twenty
o|brics|BRICS
o|sco|SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization
o|cis|CIS|Commonwealth of Independent States
o|csto|CSTO|Collective Security Treaty Organization
o|eurasian-economic-union|Eurasian Economic Union|EAEU
o|arab-league|Arab League|League of Arab States
o|gcc|GCC|Gulf Cooperation Council
o|oic|OIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation
o|african-union|African Union|AU
o|ecowas|ECOWAS
o|asean|ASEAN
o|igad|IGAD
o|amnesty-international|Amnesty International
o|human-rights-watch|Human Rights Watch|HRW
a|al-qassam-brigades|Al-Qassam Brigades|al-Qassam Brigades;Izz ad-Din al-Qassam Brigades|hamas
a|al-quds-brigades|Al-Quds Brigades|al-Quds Brigades|islamic-jihad
o|islamic-jihad|Islamic Jihad|Palestinian Islamic Jihad;PIJ
o|fatah|Fatah
o|plo|PLO|Palestine Liberation Organization|palestine
i|palestinian-authority|Palestinian Authority|Palestinian National Authority|palestine
i|gaza-health-ministry|Gaza Health Ministry|Gaza's Health Ministry;Health Ministry in Gaza;Gaza health ministry
o|islamic-state|Islamic State|ISIS;ISIL;Daesh;IS group
o|al-qaeda|Al-Qaeda|al-Qaeda;Al Qaeda;al-Qaida
o|hayat-tahrir-al-sham|Hayat Tahrir al-Sham|HTS
a|syrian-democratic-forces|Syrian Democratic Forces|SDF
o|pkk|PKK|Kurdistan Workers' Party
a|rapid-support-forces|Rapid Support Forces|RSF
a|irgc|IRGC|Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard|iran
i|mossad|Mossad||israel
i|shin-bet|Shin Bet||israel
i|knesset|Knesset||israel
i|likud|Likud
i|downing-street|Downing Street|10 Downing Street;No 10|united-kingdom
i|elysee|Elysee|Élysée;Elysee Palace;Élysée Palace|france
i|bundestag|Bundestag||germany
i|saudi-press-agency|Saudi Press Agency|SPA|saudi-arabia
i|reuters|Reuters
i|associated-press|Associated Press|AP
i|afp|AFP|Agence France-Presse
i|tass|TASS|TASS news agency
i|ria-novosti|RIA Novosti|RIA
i|interfax|Interfax
i|interfax-ukraine|Interfax-Ukraine
i|ukrinform|Ukrinform
i|axios|Axios
i|bloomberg|Bloomberg
i|cnn|CNN
i|bbc|BBC
i|fox-news|Fox News
i|new-york-times|New York Times
i|washington-post|Washington Post
i|wall-street-journal|Wall Street Journal|WSJ
i|financial-times|Financial Times
i|al-jazeera|Al Jazeera|Al-Jazeera
i|al-arabiya|Al Arabiya|Al-Arabiya
i|xinhua|Xinhua
i|anadolu|Anadolu|Anadolu Agency
i|irna|IRNA||iran
i|sana|SANA||syria
i|wafa|WAFA||palestine
i|haaretz|Haaretz
i|yedioth-ahronoth|Yedioth Ahronoth|Yedioth Aharonoth
i|times-of-israel|Times of Israel
i|channel-12|Channel 12
i|channel-13|Channel 13
i|telegram|Telegram
l|nba|NBA
l|uefa|UEFA
l|fifa|FIFA
l|iihf|IIHF|International Ice Hockey Federation
l|ioc|IOC|International Olympic Committee
i|republika-srpska|Republika Srpska
g|coalition-of-the-willing|Coalition of the Willing|coalition of the willing
i|axis-of-resistance|Axis of Resistance
i|democratic-party|Democratic Party
i|republican-party|Republican Party
i|donetsk-peoples-republic|Donetsk People's Republic|DPR;DNR
i|luhansk-peoples-republic|Luhansk People's Republic|LPR;LNR
a|azov|Azov|Azov Brigade;Azov Regiment|ukraine
p|recep-tayyip-erdogan|Recep Tayyip Erdogan|Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan
p|hakan-fidan|Hakan Fidan|Fidan
p|mevlut-cavusoglu|Mevlut Cavusoglu|Cavusoglu;Mevlüt Çavuşoğlu
p|yasar-guler|Yasar Guler|Yaşar Güler
p|hulusi-akar|Hulusi Akar|Akar
p|ibrahim-kalin|Ibrahim Kalin|Kalin
p|benjamin-netanyahu|Benjamin Netanyahu|Netanyahu;Binyamin Netanyahu;Bibi Netanyahu
p|yair-lapid|Yair Lapid|Lapid
p|naftali-bennett|Naftali Bennett|Bennett
p|isaac-herzog|Isaac Herzog|Herzog
p|yoav-gallant|Yoav Gallant|Gallant;Yoav Galant
p|israel-katz|Israel Katz
p|gideon-saar|Gideon Saar|Gideon Sa'ar
p|eli-cohen|Eli Cohen
p|benny-gantz|Benny Gantz|Gantz
p|gadi-eisenkot|Gadi Eisenkot|Eisenkot
p|itamar-ben-gvir|Itamar Ben-Gvir|Ben-Gvir
p|bezalel-smotrich|Bezalel Smotrich|Smotrich
p|ron-dermer|Ron Dermer|Dermer
p|herzi-halevi|Herzi Halevi
p|eyal-zamir|Eyal Zamir
p|daniel-hagari|Daniel Hagari|Hagari
p|avichay-adraee|Avichay Adraee|Avichai Adraee
p|ronen-bar|Ronen Bar
p|david-barnea|David Barnea|Barnea
p|mahmoud-abbas|Mahmoud Abbas
p|mohammad-mustafa|Mohammad Mustafa|Mohammed Mustafa
p|mohammad-shtayyeh|Mohammad Shtayyeh|Mohammed Shtayyeh
p|hussein-al-sheikh|Hussein al-Sheikh
p|ismail-haniyeh|Ismail Haniyeh|Haniyeh
p|yahya-sinwar|Yahya Sinwar|Sinwar
p|khalil-al-hayya|Khalil al-Hayya|Khalil Al-Hayya
p|khaled-mashal|Khaled Mashal|Khaled Meshaal
p|mohammed-deif|Mohammed Deif
p|osama-hamdan|Osama Hamdan
p|abu-obeida|Abu Obeida|Abu Ubaida
p|hassan-nasrallah|Hassan Nasrallah|Nasrallah
p|naim-qassem|Naim Qassem
p|ali-khamenei|Ali Khamenei|Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei
p|masoud-pezeshkian|Masoud Pezeshkian|Pezeshkian
p|ebrahim-raisi|Ebrahim Raisi|Raisi
p|hassan-rouhani|Hassan Rouhani|Rouhani
p|abbas-araghchi|Abbas Araghchi|Araghchi;Abbas Araqchi
p|hossein-amir-abdollahian|Hossein Amir-Abdollahian|Amir-Abdollahian;Hossein Amirabdollahian
p|mohammad-javad-zarif|Mohammad Javad Zarif|Javad Zarif;Zarif
p|esmail-baghaei|Esmail Baghaei|Esmaeil Baqaei
p|nasser-kanaani|Nasser Kanaani|Nasser Kanani
p|mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf
p|ali-larijani|Ali Larijani
p|ali-shamkhani|Ali Shamkhani
p|qasem-soleimani|Qasem Soleimani|Soleimani;Qassem Soleimani
p|mohammad-mokhber|Mohammad Mokhber|Mokhber
p|salman-bin-abdulaziz|Salman bin Abdulaziz|Salman bin Abdulaziz Al Saud
p|faisal-bin-farhan|Faisal bin Farhan|Faisal bin Farhan Al Saud;Faisal bin Farhan Al-Saud
p|khalid-bin-salman|Khalid bin Salman
p|adel-al-jubeir|Adel al-Jubeir|Adel Al-Jubeir
p|musaad-al-aiban|Musaad al-Aiban|Musaed Al-Aiban
p|tamim-bin-hamad-al-thani|Tamim bin Hamad Al Thani|Tamim bin Hamad;Tamim bin Hamad Al-Thani
p|mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman;Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdulrahman bin Jassim Al Thani
p|majed-al-ansari|Majed al-Ansari|Majed Al-Ansari
p|mohamed-bin-zayed-al-nahyan|Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed;Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan
p|abdullah-bin-zayed-al-nahyan|Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed
p|mohammed-bin-rashid-al-maktoum|Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid
p|anwar-gargash|Anwar Gargash|Gargash
p|mishal-al-ahmad-al-jaber-al-sabah|Mishal Al-Ahmad Al-Jaber Al-Sabah|Mishal Al-Ahmad
p|hamad-bin-isa-al-khalifa|Hamad bin Isa Al Khalifa|Hamad bin Isa
p|haitham-bin-tariq|Haitham bin Tariq|Haitham bin Tarik;Haitham bin Tariq Al Said
p|badr-al-busaidi|Badr al-Busaidi|Badr Albusaidi;Badr bin Hamad Al Busaidi
p|abdullah-ii|Abdullah II|Abdullah II bin Al-Hussein
p|ayman-safadi|Ayman Safadi|Safadi
p|abdel-fattah-el-sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;el-Sisi;al-Sisi;Sisi
p|badr-abdelatty|Badr Abdelatty|Abdelatty
p|sameh-shoukry|Sameh Shoukry|Shoukry
p|mostafa-madbouly|Mostafa Madbouly|Madbouly
p|hassan-rashad|Hassan Rashad
p|abbas-kamel|Abbas Kamel
p|bashar-al-assad|Bashar al-Assad|Bashar Assad;Assad;al-Assad
p|ahmed-al-sharaa|Ahmed al-Sharaa|Ahmed al-Shara;Ahmad al-Sharaa;al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani
p|asaad-al-shaibani|Asaad al-Shaibani|Asaad Hassan al-Shaibani
p|murhaf-abu-qasra|Murhaf Abu Qasra
p|mazloum-abdi|Mazloum Abdi
p|najib-mikati|Najib Mikati|Mikati
p|joseph-aoun|Joseph Aoun
p|michel-aoun|Michel Aoun
p|nawaf-salam|Nawaf Salam
p|nabih-berri|Nabih Berri|Berri
p|mohammed-shia-al-sudani|Mohammed Shia al-Sudani|Mohammed al-Sudani
p|mustafa-al-kadhimi|Mustafa al-Kadhimi|Mustafa Al-Kadhimi
p|abdul-latif-rashid|Abdul Latif Rashid
p|fuad-hussein|Fuad Hussein
p|masoud-barzani|Masoud Barzani
p|nechirvan-barzani|Nechirvan Barzani
p|rashad-al-alimi|Rashad al-Alimi|Rashad Alimi;Rashad Al-Alimi
p|abdul-malik-al-houthi|Abdul-Malik al-Houthi|Abdulmalik al-Houthi
p|mohammed-abdulsalam|Mohammed Abdulsalam|Mohammed Abdul Salam
p|yahya-saree|Yahya Saree|Yahya Sarea
p|abdel-fattah-al-burhan|Abdel Fattah al-Burhan|al-Burhan;Abdelfattah Burhan
p|mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|Mohammed Hamdan Dagalo;Hemedti;Hemeti
p|abdalla-hamdok|Abdalla Hamdok|Hamdok
p|kais-saied|Kais Saied|Kaïs Saïed
p|abdelmadjid-tebboune|Abdelmadjid Tebboune|Tebboune
p|ahmed-attaf|Ahmed Attaf
p|mohammed-vi|Mohammed VI
p|nasser-bourita|Nasser Bourita|Bourita
p|khalifa-haftar|Khalifa Haftar|Haftar
p|abdul-hamid-dbeibeh|Abdul Hamid Dbeibeh|Abdul Hamid Dbeibah;Dbeibah
p|mohamed-al-menfi|Mohamed al-Menfi|Mohamed Menfi
p|nikol-pashinyan|Nikol Pashinyan|Pashinyan
p|ararat-mirzoyan|Ararat Mirzoyan|Mirzoyan
p|ilham-aliyev|Ilham Aliyev
p|jeyhun-bayramov|Jeyhun Bayramov|Bayramov
p|irakli-kobakhidze|Irakli Kobakhidze|Kobakhidze
p|salome-zourabichvili|Salome Zourabichvili|Zourabichvili;Salome Zurabishvili
p|mikheil-kavelashvili|Mikheil Kavelashvili|Kavelashvili
p|kassym-jomart-tokayev|Kassym-Jomart Tokayev|Tokayev
p|nursultan-nazarbayev|Nursultan Nazarbayev|Nazarbayev
p|murat-nurtleu|Murat Nurtleu
p|shavkat-mirziyoyev|Shavkat Mirziyoyev|Mirziyoyev
p|sadyr-japarov|Sadyr Japarov|Japarov;Sadyr Zhaparov
p|emomali-rahmon|Emomali Rahmon|Rahmon
p|serdar-berdimuhamedow|Serdar Berdimuhamedow|Berdimuhamedow;Serdar Berdimuhamedov
p|ashraf-ghani|Ashraf Ghani
p|cyril-ramaphosa|Cyril Ramaphosa|Ramaphosa
p|abiy-ahmed|Abiy Ahmed
p|isaias-afwerki|Isaias Afwerki|Afwerki
p|hassan-sheikh-mohamud|Hassan Sheikh Mohamud
p|william-ruto|William Ruto
p|paul-kagame|Paul Kagame|Kagame
p|felix-tshisekedi|Felix Tshisekedi|Tshisekedi;Félix Tshisekedi
p|yoweri-museveni|Yoweri Museveni|Museveni
p|salva-kiir|Salva Kiir
p|bola-tinubu|Bola Tinubu|Tinubu
p|pope-francis|Pope Francis
p|pope-leo-xiv|Pope Leo XIV|Leo XIV
p|brian-hughes|Brian Hughes
p|sebastian-gorka|Sebastian Gorka
p|susie-wiles|Susie Wiles
p|chris-wright|Chris Wright
p|aleksandr-novak|Aleksandr Novak|Alexander Novak
p|anton-siluanov|Anton Siluanov|Siluanov
p|elvira-nabiullina|Elvira Nabiullina|Nabiullina
p|rodion-miroshnik|Rodion Miroshnik
p|denis-pushilin|Denis Pushilin|Pushilin
p|vyacheslav-gladkov|Vyacheslav Gladkov
p|alexander-khinshtein|Alexander Khinshtein
p|serhiy-lysohor|Serhiy Lysohor
p|iryna-vereshchuk|Iryna Vereshchuk|Vereshchuk
p|ihor-klymenko|Ihor Klymenko
p|andrii-kovalenko|Andrii Kovalenko
p|vitali-klitschko|Vitali Klitschko|Klitschko
p|emily-damari|Emily Damari
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
s|caspian-sea|Caspian Sea
s|south-china-sea|South China Sea
s|persian-gulf|Persian Gulf|Arabian Gulf
s|gulf-of-aden|Gulf of Aden
s|gulf-of-oman|Gulf of Oman
s|strait-of-hormuz|Strait of Hormuz
s|bab-el-mandeb|Bab el-Mandeb|Bab al-Mandab;Bab al-Mandeb
s|taiwan-strait|Taiwan Strait
s|arctic-ocean|Arctic Ocean
s|bosphorus|Bosphorus|Bosporus
x|suez-canal|Suez Canal||egypt
x|panama-canal|Panama Canal||panama
v|dnipro-river|Dnieper|Dnipro River
v|nile|Nile|Nile River
w|europe|Europe
w|eastern-europe|Eastern Europe
w|africa|Africa
w|asia|Asia
w|central-asia|Central Asia
w|latin-america|Latin America
w|south-caucasus|South Caucasus|Caucasus
w|western-balkans|Western Balkans|Balkans
w|horn-of-africa|Horn of Africa
w|sahel|Sahel
w|arctic|Arctic
w|gulf|Gulf region|Gulf states
w|indo-pacific|Indo-Pacific|Asia-Pacific
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
r|mykolaiv|Mykolaiv|Nikolaev;Mykolaiv region|ukraine
r|dnipropetrovsk|Dnipropetrovsk|Dnipropetrovsk region;Dnipropetrovsk oblast|ukraine
r|chernihiv|Chernihiv|Chernigov;Chernihiv region|ukraine
t|dnipro|Dnipro||ukraine
t|lviv|Lviv|Lvov|ukraine
t|mariupol|Mariupol||ukraine
t|bakhmut|Bakhmut||ukraine
t|avdiivka|Avdiivka|Avdeevka|ukraine
t|pokrovsk|Pokrovsk||ukraine
t|kupiansk|Kupiansk|Kupyansk|ukraine
t|sevastopol|Sevastopol||crimea
t|zhytomyr|Zhytomyr||ukraine
t|chernobyl|Chernobyl|Chornobyl|ukraine
r|belgorod|Belgorod|Belgorod region;Belgorod oblast;Belgorod Region|russia
r|bryansk|Bryansk|Bryansk region;Bryansk oblast|russia
r|rostov|Rostov|Rostov region|russia
r|krasnodar|Krasnodar|Krasnodar Krai;Krasnodar region|russia
r|chechnya|Chechnya||russia
r|dagestan|Dagestan||russia
r|kaliningrad|Kaliningrad||russia
r|alaska|Alaska||united-states
t|anchorage|Anchorage||alaska
t|saint-petersburg|Saint Petersburg|St. Petersburg;St Petersburg|russia
t|sochi|Sochi||russia
t|kazan|Kazan||russia
t|vladivostok|Vladivostok||russia
t|sudzha|Sudzha||kursk
t|new-york|New York|New York City|united-states
t|mar-a-lago|Mar-a-Lago||united-states
x|camp-david|Camp David||united-states
t|brussels|Brussels||belgium
t|the-hague|The Hague||netherlands
t|strasbourg|Strasbourg||france
t|munich|Munich||germany
t|davos|Davos||switzerland
t|zurich|Zurich||switzerland
t|antalya|Antalya||turkey
t|dubai|Dubai||united-arab-emirates
t|sharm-el-sheikh|Sharm el-Sheikh|Sharm El Sheikh|egypt
r|sinai|Sinai|Sinai Peninsula|egypt
t|alexandria|Alexandria||egypt
t|al-arish|Al-Arish|Arish;El-Arish|sinai
t|rafah|Rafah||gaza
x|rafah-crossing|Rafah crossing|Rafah Crossing;Rafah border crossing|gaza
x|kerem-shalom|Kerem Shalom|Kerem Shalom crossing|gaza
t|gaza-city|Gaza City||gaza
r|northern-gaza|northern Gaza|North Gaza;Northern Gaza|gaza
r|southern-gaza|southern Gaza|Southern Gaza|gaza
t|khan-younis|Khan Younis|Khan Yunis|gaza
t|deir-al-balah|Deir al-Balah||gaza
t|jabalia|Jabalia|Jabaliya|gaza
t|nuseirat|Nuseirat||gaza
x|al-shifa-hospital|Al-Shifa Hospital|al-Shifa hospital;Al Shifa hospital|gaza-city
x|philadelphi-corridor|Philadelphi Corridor|Philadelphi corridor|gaza
x|netzarim-corridor|Netzarim Corridor|Netzarim corridor;Netzarim|gaza
t|jerusalem|Jerusalem
t|east-jerusalem|East Jerusalem
x|al-aqsa|Al-Aqsa Mosque|al-Aqsa;Al-Aqsa;Temple Mount|jerusalem
t|jenin|Jenin||west-bank
t|nablus|Nablus||west-bank
t|hebron|Hebron||west-bank
t|tulkarm|Tulkarm|Tulkarem|west-bank
t|haifa|Haifa||israel
t|eilat|Eilat||israel
t|ashkelon|Ashkelon||israel
r|golan-heights|Golan Heights|Golan
r|southern-lebanon|southern Lebanon|South Lebanon;south Lebanon;Southern Lebanon|lebanon
r|litani|Litani|Litani River|lebanon
t|aleppo|Aleppo||syria
t|idlib|Idlib||syria
t|homs|Homs||syria
t|latakia|Latakia||syria
t|tartus|Tartus|Tartous|syria
x|hmeimim|Hmeimim|Khmeimim;Hmeimim air base|syria
t|suwayda|Suwayda|Sweida;As-Suwayda|syria
t|daraa|Daraa|Deraa|syria
t|mosul|Mosul||iraq
t|basra|Basra||iraq
t|erbil|Erbil||iraq
r|kurdistan|Kurdistan|Kurdistan Region|iraq
t|isfahan|Isfahan||iran
x|natanz|Natanz||iran
x|fordow|Fordow|Fordo|iran
x|bushehr|Bushehr||iran
t|bandar-abbas|Bandar Abbas||iran
t|mecca|Mecca|Makkah|saudi-arabia
t|medina|Medina||saudi-arabia
t|dhahran|Dhahran||saudi-arabia
t|aden|Aden||yemen
t|hodeidah|Hodeidah|Hudaydah;Al Hudaydah|yemen
t|marib|Marib||yemen
t|taiz|Taiz||yemen
r|darfur|Darfur||sudan
t|el-fasher|El Fasher|al-Fashir;El-Fasher|darfur
t|port-sudan|Port Sudan||sudan
t|omdurman|Omdurman||sudan
t|benghazi|Benghazi||libya
r|tigray|Tigray||ethiopia
r|somaliland|Somaliland
t|goma|Goma||dr-congo
r|kashmir|Kashmir|Jammu and Kashmir
t|pahalgam|Pahalgam||kashmir
r|punjab|Punjab
t|mumbai|Mumbai||india
t|karachi|Karachi||pakistan
t|lahore|Lahore||pakistan
t|kandahar|Kandahar||afghanistan
t|shanghai|Shanghai||china
t|tianjin|Tianjin||china
r|xinjiang|Xinjiang||china
r|tibet|Tibet||china
t|busan|Busan||south-korea
t|hiroshima|Hiroshima||japan
t|osaka|Osaka||japan
r|nagorno-karabakh|Nagorno-Karabakh|Karabakh;Artsakh|azerbaijan
r|nakhchivan|Nakhchivan||azerbaijan
r|abkhazia|Abkhazia||georgia
r|south-ossetia|South Ossetia||georgia
r|transnistria|Transnistria||moldova
t|almaty|Almaty||kazakhstan
t|samarkand|Samarkand||uzbekistan
t|johannesburg|Johannesburg||south-africa
t|rio-de-janeiro|Rio de Janeiro||brazil
t|guantanamo|Guantanamo|Guantanamo Bay|cuba
t|milan|Milan||italy
t|barcelona|Barcelona||spain
t|krakow|Krakow|Kraków|poland
t|rzeszow|Rzeszow|Rzeszów|poland
`;
