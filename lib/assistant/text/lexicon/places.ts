/**
 * Places of Spain and of the rest of Europe: what lies where, in both languages.
 *
 * @module
 */

/**
 * As in `technology.ts`; `=wales` is the line that begins with "wales".
 *
 * Who speaks a language need not have been where it is spoken, so "French" is no word for France; "francesas" is.
 */
export const PLACES = `
europe, europa, european, europeans, =europeo, =europea, =europeos, =europeas, old continent, viejo continente : =spain; =united kingdom; =ireland; =germany; ==france; =italy; =portugal; =scandinavia; =benelux; =balkans; =baltic states; =eastern europe; =switzerland; =austria; =greece; =iceland; andorra; monaco; san marino; malta; cyprus/chipre/nicosia; liechtenstein; luxembourg/luxemburgo; vatican/vaticano
european union, union europea, eu country, eurozone, eurozona, =eu, =ue, comunitario europeo, eu citizen, european commission, comision europea : =spain; =ireland; ==france; =germany; =italy; =portugal; =benelux; =austria; =sweden; =denmark; =finland; =poland; =czech republic; =slovakia; =hungary; ==romania; =bulgaria; =greece; =croatia; =slovenia; =baltic states; malta; cyprus/chipre/nicosia
western europe, europa occidental : =spain; =united kingdom; =ireland; =germany; ==france; =italy; =portugal; =benelux; =switzerland; =austria
southern europe, sur de europa, europa del sur, europa meridional, mediterranean country, mediterranean countries, paises mediterraneos : =spain; =italy; =portugal; =greece; malta; cyprus/chipre
northern europe, norte de europa, europa del norte : =scandinavia; =baltic states; =iceland
central europe, europa central, centroeuropa, mitteleuropa : =germany; =austria; =switzerland; =poland; =czech republic; =hungary; =slovakia; =slovenia
eastern europe, europa del este, europa oriental, east european, eastern bloc, ex-soviet, paises del este : =poland; =czech republic; =hungary; =slovakia; ==romania; =bulgaria; =ukraine; =russia; =moldova; =belarus; =balkans; =baltic states
scandinavia, scandinavian, scandinavians, escandinavia, escandinavo, escandinava, nordic, nordics, nordic countries, paises nordicos, =nordico, =nordica : =sweden; =norway; =denmark; =finland; =iceland
benelux, low countries : =netherlands; =belgium; luxembourg/luxemburgo
balkans, balkan, balcanes, balcanico, former yugoslavia, ex yugoslavia, yugoslavia : =croatia; =serbia; =bosnia and herzegovina; =slovenia; ==albania; =north macedonia; =montenegro; kosovo/pristina; =bulgaria; =greece; ==romania
baltic states, baltic countries, paises balticos, the baltics : =estonia; =latvia; =lithuania
iberia, iberian peninsula, peninsula iberica, =iberico, =iberica : =spain; =portugal
british isles, islas britanicas : =united kingdom; =ireland
mediterranean, mediterraneo, mediterranea, mar mediterraneo
atlantic, atlantico, atlantica, oceano atlantico
alps, alpes, alpine, alpino, alpina
pyrenees, pirineos, pirineo, pirenaico
caucasus, caucaso : georgia/tbilisi/tiflis; armenia/yerevan/erevan; azerbaijan/azerbaiyan/baku
spain, espana, in spain, en espana, espanol de origen, =espanolas, =espanoles, spaniard, spaniards, spanish territory, territorio espanol : =andalusia; =aragon; =asturias; =balearic islands; =canary islands; =cantabria; =castile and leon; =castilla-la mancha; =catalonia; =valencian community; =extremadura; =galicia; =comunidad de madrid; =region of murcia; =navarre; =basque country; =rioja region; ceuta; melilla; pyrenees/pirineos; camino de santiago/way of saint james
andalusia, andalucia, andalusian, andaluz, andaluza, andaluces, southern spain, sur de espana : =provincia de sevilla; =provincia de malaga; =provincia de granada; =provincia de cordoba; =provincia de cadiz; =provincia de huelva; =provincia de jaen; =provincia de almeria
provincia de sevilla, =sevilla, =seville : sevillano/sevillana; dos hermanas; ecija; osuna; utrera; alcala de guadaira; carmona; marchena; lebrija; triana; mairena del aljarafe
provincia de malaga, =malaga, costa del sol : malagueno/malaguena; marbella; serrania de ronda/in ronda/en ronda; antequera; estepona; fuengirola; torremolinos; nerja; velez-malaga; benalmadena; mijas
provincia de granada, =granada : granadino/granadina; motril; baza; guadix; loja; alpujarra/alpujarras; sierra nevada; almunecar
provincia de cordoba, =cordoba : lucena; puente genil; montilla; priego de cordoba; pozoblanco; los pedroches
provincia de cadiz, =cadiz : gaditano/gaditana; jerez/jerez de la frontera; algeciras; sanlucar/sanlucar de barrameda; chiclana; el puerto de santa maria; arcos de la frontera; conil; barbate; vejer; ubrique; rota cadiz
provincia de huelva, =huelva : onubense; lepe; aracena; ayamonte; donana; isla cristina; almonte; riotinto
provincia de jaen, =jaen : ubeda; baeza; linares; andujar; cazorla; martos; alcala la real
provincia de almeria, =almeria : el ejido; roquetas de mar; nijar; mojacar; cabo de gata; vera almeria
aragon, aragones, aragonesa, aragoneses : =zaragoza province; =huesca province; =teruel province
zaragoza province, =zaragoza, =saragossa, provincia de zaragoza : calatayud; tarazona; ejea de los caballeros; utebo; borja
huesca province, =huesca, provincia de huesca : jaca; barbastro; monzon; fraga; benasque; sabinanigo; ainsa; sobrarbe; ribagorza
teruel province, =teruel, provincia de teruel : alcaniz; albarracin; matarrana; calamocha; andorra teruel
asturias, =asturianos, =asturianas, asturian coast, principado de asturias : gijon/xixon; navia; oviedo/uvieu; aviles; langreo; mieres; siero; cudillero; cangas de onis; ribadesella; villaviciosa; luarca; llanes; tineo; picos de europa
balearic islands, balearics, baleares, islas baleares, illes balears, balearic : =mallorca; =menorca; ibiza/eivissa; formentera
mallorca, majorca, mallorquin, mallorquina : palma de mallorca; manacor; inca mallorca; soller; pollenca; alcudia
menorca, minorca, menorquin, menorquina : mahon/mao; ciutadella
canary islands, canaries, =canarias, islas canarias, =canario, =canaria, =canarios : =tenerife; =gran canaria; lanzarote/arrecife; fuerteventura/puerto del rosario; la palma; la gomera; el hierro; la graciosa
tenerife, santa cruz de tenerife, tinerfeno, tinerfena : san cristobal de la laguna; la orotava; adeje; los cristianos; teide; puerto de la cruz
gran canaria, grancanario : las palmas/las palmas de gran canaria; maspalomas; telde; arucas
cantabria, cantabrian, =cantabro, =cantabra, =cantabros : santander; torrelavega; laredo; santona; castro urdiales; potes; liebana; reinosa; santillana del mar
castile and leon, castilla y leon, castilla leon, castile, castilian plateau, castellano-leones, castellanoleones : =valladolid province; =salamanca province; =burgos province; =leon province; =segovia province; =zamora province; =palencia province; =avila province; =soria province
valladolid province, =valladolid, provincia de valladolid : vallisoletano; medina del campo; penafiel; tordesillas; laguna de duero
salamanca province, =salamanca, provincia de salamanca : salmantino/salmantina; bejar; ciudad rodrigo; penaranda de bracamonte
burgos province, =burgos, provincia de burgos : burgales; aranda de duero; miranda de ebro; atapuerca; lerma; briviesca
leon province, =leon, provincia de leon, =leonesa : ponferrada; astorga; el bierzo/bierzo; la baneza; villablino; laciana
segovia province, =segovia, provincia de segovia : segoviano; cuellar; san ildefonso; sepulveda; el espinar
zamora province, =zamora, provincia de zamora : benavente; sanabria; puebla de sanabria; sayago
palencia province, =palencia, provincia de palencia : aguilar de campoo; guardo palencia; venta de banos
avila province, =avila, provincia de avila : abulense; arevalo; arenas de san pedro; gredos
soria province, =soria, provincia de soria : almazan; el burgo de osma; agreda
castilla-la mancha, castilla la mancha, castile-la mancha, =manchego, =manchega, =manchegos, la mancha : =toledo province; =albacete province; =ciudad real province; =cuenca province; =guadalajara province
toledo province, =toledo, provincia de toledo : talavera/talavera de la reina; consuegra; illescas; torrijos
albacete province, =albacete, provincia de albacete : hellin; almansa; villarrobledo; la roda
ciudad real province, =ciudad real, provincia de ciudad real : puertollano; tomelloso; valdepenas; almagro; alcazar de san juan; almaden; daimiel
cuenca province, provincia de cuenca, ciudad de cuenca : tarancon; motilla del palancar; belmonte; san clemente
guadalajara province, provincia de guadalajara, =guadalajara : siguenza; azuqueca de henares; molina de aragon; brihuega; pastrana
catalonia, cataluna, catalunya, =catalana, =catalanes, =catalanas, catalans : =barcelona province; =girona province; =lleida province; =tarragona province
barcelona province, =barcelona, provincia de barcelona : barcelones/barcelonesa; sabadell; terrassa; hospitalet/l'hospitalet; badalona; mataro; manresa; vic; igualada; granollers; sitges; vilafranca/vilafranca del penedes; penedes; cornella; sant cugat; el prat; berga; montseny; poblenou; gracia barcelona; viladecans; rubi barcelona
girona province, =girona, =gerona, provincia de girona, costa brava : figueres/figueras; olot; blanes; lloret de mar; ripoll; la garrotxa/garrotxa; emporda; banyoles; cadaques; puigcerda; cerdanya; roses girona; palafrugell
lleida province, =lleida, =lerida, provincia de lleida : la seu d'urgell; tarrega; balaguer; val d'aran/valle de aran/vielha; cervera; solsona
tarragona province, =tarragona, provincia de tarragona, costa dorada : reus; tortosa; amposta; cambrils; salou; valls; priorat; delta del ebro; montblanc
valencian community, comunidad valenciana, comunitat valenciana, pais valenciano, =valencianos, =valencianas, =levante, levantino, levantina : =provincia de valencia; =provincia de alicante; =provincia de castellon
provincia de valencia, =valencia : gandia; torrent; sagunto; xativa/jativa; alzira; requena; utiel; ontinyent; paterna; manises; cullera; sueca valencia; albufera; lliria; paiporta; bunol
provincia de alicante, =alicante, =alacant, costa blanca : alicantino/alicantina; elche/elx; alcoy/alcoi; benidorm; denia; orihuela; torrevieja; elda; petrer; villena; santa pola; altea; javea/xabia; novelda; ibi alicante; vega baja
provincia de castellon, =castellon, =castello, castellon de la plana : vila-real/villarreal; benicassim; morella; peniscola; vinaros; onda castellon; burriana; maestrazgo
extremadura, extremeno, extremena, extremenos : =badajoz province; =caceres province
badajoz province, =badajoz, provincia de badajoz : merida; don benito; almendralejo; zafra; villanueva de la serena; jerez de los caballeros; olivenza; la serena; tierra de barros
caceres province, =caceres, provincia de caceres : plasencia; trujillo; coria; navalmoral; valle del jerte/jerte; las hurdes/hurdes; la vera; sierra de gata
galicia, =gallegos, =gallegas, =gallega, galician coast, rias baixas, rias bajas : =a coruna province; =lugo province; =ourense province; =pontevedra province
a coruna province, =a coruna, =la coruna, =coruna, provincia de coruna, costa da morte : ferrol; santiago de compostela; betanzos; carballo; muxia; fisterra/finisterre; ribeira; padron coruna; arteixo
lugo province, =lugo, provincia de lugo : monforte/monforte de lemos; viveiro; ribadeo; sarria; vilalba; foz; burela; os ancares
ourense province, =ourense, =orense, provincia de ourense : verin; o barco de valdeorras/valdeorras; ribadavia; ribeira sacra; allariz; celanova
pontevedra province, =pontevedra, provincia de pontevedra : vigo; vilagarcia/vilagarcia de arousa; cangas; redondela; o grove; sanxenxo; tui; cambados; marin pontevedra; lalin; moana
comunidad de madrid, =madrid, community of madrid, madrid region, madrileno, madrilena, madrilenos : alcala de henares; getafe; leganes; mostoles; alcorcon; fuenlabrada; alcobendas; pozuelo; las rozas; torrejon de ardoz; parla; majadahonda; aranjuez; vallecas; lavapies; carabanchel; malasana; chamberi; tetuan madrid; usera; san sebastian de los reyes; tres cantos; collado villalba; el escorial; rivas-vaciamadrid/rivas vaciamadrid; arganda del rey; coslada; boadilla; navalcarnero; buitrago
region of murcia, =murcia, region de murcia, murcian, murciano, murciana : lorca; cartagena; molina de segura; yecla; jumilla; aguilas murcia; caravaca; mar menor; cieza; mazarron; san pedro del pinatar
navarre, navarra, nafarroa, navarrese, =navarro, =navarros, =navarras : pamplona/iruna; tudela; estella; tafalla; baztan; sanguesa; roncal; olite; alsasua
basque country, pais vasco, euskadi, euskal herria, =vascas, =vascos, =vasca, northern spain, norte de espana : =biscay; =gipuzkoa; =alava
biscay, bizkaia, vizcaya, vizcaino, vizcaina : bilbao/bilbo; getxo; barakaldo/baracaldo; durango; portugalete; basauri; gernika/guernica; bermeo; lekeitio; sestao; santurtzi
gipuzkoa, guipuzcoa, guipuzcoano : san sebastian/donostia; irun; eibar; mondragon/arrasate; tolosa; zarautz; hondarribia; azpeitia; errenteria; getaria; orio; bergara; hernani; onati
alava, =araba, alaves, alavesa : vitoria/vitoria-gasteiz/gasteiz; laguardia; llodio; salvatierra; rioja alavesa
rioja region, la rioja, riojano, riojana, =riojanos : logrono; haro; calahorra; najera; arnedo; santo domingo de la calzada; cameros
united kingdom, reino unido, great britain, britain, gran bretana, british, =britanico, =britanica, =britanicos, =britanicas, briton, britons, =u.k, =uk : =england; =scotland; =wales; =northern ireland; channel islands; guernsey; isle of man; gibraltar
england, inglaterra, english people, =ingleses, =inglesas, englishman, englishwoman : =greater london; =south west england; =south east england; =east anglia; =west midlands; =east midlands; =north west england; =yorkshire; =north east england
greater london, =london, londres, londoner, londoners, londinense : hackney; brixton; camden; croydon; greenwich; southwark; lambeth; islington; tottenham; peckham; wimbledon; tower hamlets; shoreditch; walthamstow; hammersmith; lewisham; ealing; city of westminster; canary wharf; deptford
south west england, south west of england, west country, suroeste de inglaterra : bristol; city of bath; exeter; plymouth; =cornwall; devon; dorset; somerset; gloucester/gloucestershire; cheltenham; bournemouth; swindon; wiltshire; salisbury; taunton; totnes; stroud; glastonbury; torquay; frome; yeovil
cornwall, cornualles, cornish : falmouth; penzance; truro; newquay; st ives; bodmin
south east england, south east of england, home counties, sureste de inglaterra : brighton; hove; oxford/oxfordshire; southampton; portsmouth; kent; canterbury; margate; sussex; surrey; guildford; hampshire; winchester; milton keynes; hastings; maidstone; berkshire; slough; windsor; isle of wight; buckinghamshire; eastbourne; folkestone; whitstable; basingstoke; chichester; hertfordshire; watford
east anglia, east of england, este de inglaterra : cambridge/cambridgeshire; norwich; norfolk; suffolk; ipswich; essex; colchester; peterborough; lowestoft; great yarmouth; chelmsford; southend
west midlands, midlands, english midlands : birmingham; coventry; wolverhampton; worcester/worcestershire; stoke-on-trent/stoke on trent; warwick/warwickshire; shropshire; shrewsbury; hereford/herefordshire; staffordshire; stratford-upon-avon; telford; walsall; dudley; solihull
east midlands : nottingham/nottinghamshire; leicester/leicestershire; derbyshire; lincolnshire; northampton/northamptonshire; loughborough; chesterfield; peak district; mansfield
north west england, north west of england, northern england, north of england, norte de inglaterra : =greater manchester; liverpool/merseyside; lancashire; preston lancashire; lancaster; cumbria; lake district; carlisle; kendal; cheshire; blackpool; blackburn; warrington; wirral; burnley; morecambe
greater manchester, =manchester, mancunian : salford; bolton; stockport; rochdale; oldham; wigan; bury manchester
yorkshire, yorkshireman, northern england, north of england : leeds; sheffield; york; hull/kingston upon hull; bradford; huddersfield; halifax yorkshire; harrogate; wakefield; doncaster; rotherham; barnsley; whitby; scarborough; hebden bridge; skipton
north east england, north east of england, northern england, north of england, tyneside, geordie : newcastle/newcastle upon tyne; sunderland; durham; middlesbrough; gateshead; northumberland; darlington; hartlepool
scotland, escocia, scottish, scots, scotsman, escoces, escocesa, escoceses : edinburgh/edimburgo; glasgow; aberdeen; dundee; inverness; highlands/scottish highlands/the highlands/tierras altas; stirling; orkney; shetland; skye/isle of skye; perthshire; fife; st andrews; hebrides/outer hebrides; lewis and harris; ayrshire; falkirk; paisley scotland; leith; stornoway; oban; fort william
wales, pais de gales, welsh people, welshman, welshwoman, =galesa, =galeses : cardiff; swansea; newport; aberystwyth; bangor; wrexham; snowdonia/eryri; pembrokeshire; brecon; carmarthen; merthyr tydfil; llandudno; anglesey; gwynedd; powys; hay-on-wye; caernarfon
northern ireland, irlanda del norte, ulster, northern irish : belfast; londonderry/derry; lisburn; newry; armagh; county down; antrim; fermanagh; enniskillen; omagh
ireland, =irlanda, irish people, republic of ireland, irishman, irishwoman, =irlandesa, =irlandeses, =irlandesas, eire : dublin/dublines; county cork/cork city; galway; limerick; waterford; kilkenny; kerry; county mayo; donegal; sligo; killarney; wicklow; tralee; wexford; dundalk; drogheda; kildare; connemara; leitrim; athlone; dingle; dun laoghaire; ennis; county clare; maynooth; =northern ireland
portugal, portuguese people, =portuguesa, =portugueses, =portuguesas : lisbon/lisboa; porto/oporto; coimbra; braga; faro portugal; algarve; aveiro; evora; setubal; guimaraes; madeira/funchal; azores; alentejo; viseu; leiria; minho; sintra; cascais; viana do castelo; nazare; covilha; tavira
=france, =francia, =francesa, =franceses, =francesas, french people, frenchman, frenchwoman : =paris region; =southern france; lyon; angouleme; bordeaux/burdeos; lille; strasbourg/estrasburgo; rennes; nantes; grenoble; rouen; reims; dijon; angers; =brittany; normandy/normandia; alsace/alsacia; burgundy/borgona; auvergne; clermont-ferrand; limoges; tours france; le havre; caen; loire; champagne region; lorraine; metz; nancy france; orleans; poitiers; la rochelle; jura; savoie; annecy; corsica/corcega; ardeche
paris region, =paris, ile-de-france, ile de france, parisian, parisians, parisino, parisina : montreuil; versailles/versalles; saint-denis; boulogne-billancourt; montmartre; nanterre
southern france, south of france, sur de francia, midi frances, occitania, occitanie : marseille/marseilles/marsella; toulouse; montpellier; nice france/niza; nimes; perpignan/perpinan; avignon/avinon; provence/provenza; cannes; aix-en-provence; toulon; carcassonne; biarritz; bayonne/bayona; pau france; french riviera/costa azul; arles; beziers; camargue; dordogne; languedoc
brittany, bretagne, =bretana, breton : rennes; brest; quimper; lorient; saint-malo; vannes
germany, alemania, german people, =alemana, =alemanes, =alemanas, germans : berlin/berlines; hamburg/hamburgo; =bavaria; frankfurt; cologne/colonia alemania/koln; stuttgart; dusseldorf; leipzig; dresden/dresde; hannover/hanover; bremen; dortmund; essen germany; bonn; karlsruhe; freiburg/friburgo; heidelberg; mannheim; aachen/aquisgran; kiel; rostock; potsdam; weimar; bielefeld; munster germany; gottingen/gotinga; saxony/sajonia; hesse; thuringia/turingia; rhineland/renania; black forest/selva negra; ruhr; schleswig-holstein; lubeck; darmstadt; mainz/maguncia; erfurt; kassel; braunschweig; tubingen/tubinga; ulm; wolfsburg; kreuzberg; neukolln; baden-wurttemberg
bavaria, baviera, bayern, bavarian, bavaro : munich/munchen; nuremberg/nurnberg; augsburg/augsburgo; regensburg/ratisbona; wurzburg; erlangen; bamberg; passau; ingolstadt; allgau
italy, italia, =italiana, =italianas, italians, =italianos : rome/roma; =northern italy; =tuscany; =southern italy; =sicily; =sardinia; umbria; perugia; ancona; abruzzo; lazio; assisi/asis
northern italy, norte de italia : milan/milano; turin/torino; genoa/genova; bologna/bolonia; venice/venecia; verona; padua; trieste; modena; bergamo; brescia; trento; bolzano; parma; ferrara; ravenna; rimini; lombardy/lombardia; piedmont/piamonte; veneto; liguria; south tyrol; dolomites/dolomitas; vicenza; udine; cremona; murano
tuscany, toscana, tuscan : firenze/florence italy/florencia italia; pisa; siena; lucca; arezzo; livorno; carrara; prato
southern italy, sur de italia : naples/napoles/napoli; bari; lecce; puglia/apulia; calabria; salerno; taranto; matera; basilicata; amalfi; campania italy; cosenza
sicily, sicilia, sicilian, siciliano : palermo; catania; siracusa; messina; trapani; agrigento; ragusa
sardinia, cerdena, sardinian, sardo : cagliari; sassari; olbia; alghero
netherlands, paises bajos, the netherlands, holland, =holanda, dutchman, =holandesa, =holandeses, =neerlandesa, nederland : amsterdam; rotterdam; the hague/la haya; utrecht; eindhoven; groningen/groninga; delft; leiden; maastricht; haarlem; nijmegen; arnhem; tilburg; enschede; wageningen; zeeland
belgium, belgica, belgian, belgians, =belga, =belgas : brussels/bruselas; antwerp/amberes; ghent/gante; bruges/brujas; liege/lieja; leuven/lovaina; namur; mons; flanders/flandes; wallonia/valonia; ostend; charleroi; mechelen
switzerland, suiza, swiss, =suizo, =suizos, =suizas : zurich; geneva/ginebra/geneve; basel/basilea; bern/berna; lausanne/lausana; lucerne/lucerna; lugano; st gallen; winterthur; neuchatel; ticino; fribourg; davos; zermatt
austria, austrian, austrians, =austriaco, =austriaca, =austriacos : vienna/viena/wien; salzburg/salzburgo; graz; innsbruck; linz; klagenfurt; tyrol/tirol; bregenz; vorarlberg; styria
greece, grecia, =griega, =griegas, =griegos, greeks, hellenic : athens/atenas; thessaloniki/salonica; crete/creta; patras; lesbos/lesvos; rhodes/rodas; corfu; heraklion; santorini; piraeus/pireo; ioannina; volos; naxos; peloponnese/peloponeso; samos; chios; macedonia greece
sweden, suecia, swede, swedes, =sueca, =suecos, =suecas : stockholm/estocolmo; gothenburg/goteborg/gotemburgo; malmo; uppsala/upsala; lund; umea; linkoping; lapland/laponia; orebro; kiruna; gotland
norway, =noruega, norwegians, =noruegas, =noruegos : oslo; bergen; trondheim; stavanger; tromso; svalbard; lofoten; bodo norway; kristiansand
denmark, dinamarca, dane, danes, =danesa, =daneses : copenhagen/copenhague; aarhus; odense; aalborg; faroe islands/islas feroe; greenland/groenlandia; roskilde; esbjerg
finland, finlandia, finn, finns, =finlandesa, =finlandes, =finlandeses : helsinki; tampere; turku; espoo; oulu; rovaniemi; lapland/laponia; jyvaskyla
iceland, islandia, icelandic, icelanders, =islandesa, =islandes : reykjavik/reikiavik; akureyri
estonia, estonian, =estonio, =estonia : tallinn/tallin; tartu
latvia, letonia, latvian, leton : riga
lithuania, lituania, lithuanian, lituano : vilnius/vilna; kaunas; klaipeda
poland, polonia, =polaca, =polacos, =polacas, polish people : warsaw/varsovia; krakow/cracow/cracovia; gdansk; wroclaw/breslavia; poznan; lodz; katowice; lublin; szczecin; silesia/silesia; bialystok; torun; auschwitz
czech republic, czechia, chequia, republica checa, =checa, =checas, bohemia : prague/praga; brno; ostrava; plzen/pilsen; moravia; olomouc
slovakia, eslovaquia, slovak, slovaks, eslovaco, eslovaca : bratislava; kosice
slovenia, eslovenia, slovenian, slovene, esloveno, eslovena : ljubljana/liubliana; maribor
hungary, =hungria, hungarians, =hungara, =hungaras : budapest; debrecen; szeged; pecs; gyor
=romania, rumania, romanians, =rumana, =rumanas, =rumanos : bucharest/bucarest; cluj/cluj-napoca; timisoara; iasi; brasov; sibiu; transylvania/transilvania; constanta
bulgaria, bulgarians, =bulgara, =bulgaras : sofia bulgaria/in sofia; plovdiv; varna; burgas
ukraine, ucrania, ukrainians, =ucraniana, =ucranianos, =ucranianas : kyiv/kiev; lviv/leopolis; odesa/odessa; kharkiv/jarkov; mariupol; dnipro; crimea; donbas/donbass; kherson; chernobyl
russia, rusia, russians, =rusas, =rusos, soviet union, union sovietica, ussr, urss : moscow/moscu; saint petersburg/st petersburg/san petersburgo; siberia; novosibirsk; yekaterinburg; kazan; vladivostok; irkutsk
moldova, moldavia, moldovan, moldavo : chisinau
belarus, bielorrusia, belarusian, bielorruso : minsk
croatia, croacia, croatian, croatians, =croata, =croatas : zagreb; dubrovnik; split croatia; rijeka; dalmatia/dalmacia; istria; zadar; osijek
serbia, serbian, serbs, serbio : belgrade/belgrado; novi sad; nis
bosnia and herzegovina, =bosnia, bosnia y herzegovina, bosnian, bosnio : sarajevo; mostar; srebrenica; banja luka
=albania, albanian, albanians, albanes : tirana; durres
north macedonia, macedonia del norte : skopje
montenegro, montenegrin, montenegrino : podgorica; kotor; budva
`;
