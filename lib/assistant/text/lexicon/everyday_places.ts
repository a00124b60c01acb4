/**
 * Countries with their people, regions and main cities, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; a city answers for its country, not the other way round. */
export const EVERYDAY_PLACES = `
spain, espana, spanish territory, spaniard, spaniards, espanol de origen, in spain, en espana : =andalusia; =aragon; =asturias; =balearic islands; =canary islands; =cantabria; =castile and leon; =castilla-la mancha; =catalonia; =valencian community; =extremadura; =galicia; =madrid; =murcia; =navarre; =basque country; =la rioja; ceuta; melilla; pyrenees/pirineos; picos de europa; costa brava; costa del sol; costa blanca; camino de santiago/way of saint james
andalusia, andalucia, andaluz, andaluza, andaluces, andalusian : sevilla/seville/sevillano/sevillana; malaga/malagueno/malaguena; granada/granadino/granadina; cordoba; cadiz/gaditano/gaditana; huelva/onubense; jaen; almeria; jerez; marbella; algeciras; antequera; linares; ubeda; baeza
aragon, aragones, aragonesa, aragonese : zaragoza/saragossa; huesca/oscense; teruel/turolense; jaca; calatayud
asturias, principado de asturias, asturiano, asturiana, asturianos, asturian : oviedo; gijon/xixon; aviles; mieres; langreo; cudillero; ribadesella; cangas de onis; navia
balearic islands, islas baleares, illes balears, baleares, balear : mallorca/majorca; palma de mallorca; menorca/minorca/mahon; ibiza/eivissa; formentera
canary islands, islas canarias, canarias, canario, canaria : tenerife/santa cruz de tenerife/la laguna; gran canaria/las palmas; lanzarote; fuerteventura; la palma; la gomera; el hierro
cantabria, cantabro, cantabra, cantabrian : santander; torrelavega; santona; laredo; reinosa
castile and leon, castilla y leon, castile, castellano leones : valladolid/vallisoletano; salamanca/salmantino; burgos/burgales; segovia/segoviano; avila/abulense; soria; palencia/palentino; zamora; leon; ponferrada; el bierzo/bierzo; medina del campo; aranda de duero
castilla-la mancha, la mancha, castilla la mancha, manchego, manchega : toledo; albacete; ciudad real; cuenca; guadalajara; talavera; puertollano
catalonia, cataluna, catalunya, catalanes, catalan region : barcelona/barcelones/barcelonesa; girona/gerona; lleida/lerida; tarragona; sabadell; terrassa; badalona; reus; manresa; figueres; sitges; mataro; hospitalet
valencian community, comunidad valenciana, comunitat valenciana, pais valenciano, levante, valencian region : valencia; alicante/alacant/alicantino; castellon/castello; elche/elx; alcoy; gandia; benidorm; sagunto; torrevieja; denia; orihuela; xativa
extremadura, extremeno, extremena : badajoz; caceres; merida; plasencia; jerte; don benito
galicia, galego, gallegos, galician region : a coruna/la coruna/coruna; santiago de compostela; vigo; lugo; ourense/orense; pontevedra; ferrol; vilagarcia; ribadeo; monforte; rias baixas/rias bajas; cangas
madrid, madrileno, madrilena, madrilenos, comunidad de madrid : alcala de henares; getafe; leganes; mostoles; alcobendas; alcorcon; fuenlabrada; pozuelo; vallecas; lavapies; carabanchel; aranjuez
murcia, murciano, murciana, region de murcia : cartagena; yecla; jumilla
navarre, navarra, nafarroa : pamplona/iruna; tudela; estella; tafalla
basque country, pais vasco, euskadi, vascos : bilbao/bilbo; donostia/san sebastian; vitoria/gasteiz/vitoria-gasteiz; bizkaia/vizcaya; gipuzkoa/guipuzcoa; alava/araba; eibar; mondragon; getxo; barakaldo; gernika; irun
la rioja, rioja, riojano, riojana : logrono; haro; calahorra; najera
united kingdom, uk, u.k, reino unido, great britain, gran bretana, britain, british, britons, britanico, britanica, britanicos : =england; =scotland; =wales; =northern ireland; =london
england, inglaterra, english people : =london; manchester; birmingham; liverpool; leeds; sheffield; bristol; newcastle; nottingham; leicester; cambridge; oxford; york; brighton; southampton; portsmouth; plymouth; exeter; norwich; coventry; bradford; durham; cornwall/cornualles; devon; kent; essex; sussex; yorkshire; lancashire; cumbria; lake district; midlands; norfolk; suffolk; dorset; somerset; reading town; milton keynes; whitby; falmouth
london, londres, londoner, londinense, greater london : hackney; camden; brixton; greenwich; croydon; shoreditch; islington; lambeth; walthamstow; peckham; lewisham; tower hamlets
scotland, escocia, scottish, scots, escoces, escocesa, escoceses : edinburgh/edimburgo; glasgow; aberdeen; dundee; inverness; stirling; perth; orkney; shetland; hebrides; highlands; skye; st andrews
wales, gales, welsh people, galeses : cardiff; swansea; newport; wrexham; bangor; aberystwyth; snowdonia/eryri; pembrokeshire
northern ireland, irlanda del norte, ulster : belfast; derry/londonderry; armagh; lisburn
ireland, irlanda, republic of ireland, irish people, irlandeses : dublin; cork city; galway; limerick; waterford; kilkenny; sligo; donegal; kerry; mayo county; dun laoghaire
united states, the usa, in usa, en usa, the us, u s, u s a, america, american, americans, estados unidos, eeuu, ee.uu, estadounidense, estadounidenses, norteamericano, norteamericana : =california; =new york; =texas; =florida; =massachusetts; =washington state; =illinois; =oregon; =colorado; =pennsylvania; =new england; alabama; alaska; arizona/phoenix/tucson; arkansas; delaware; georgia state/atlanta; hawaii/honolulu; idaho/boise; indiana/indianapolis; iowa/des moines; kansas/kansas city; kentucky/louisville; louisiana/new orleans/nueva orleans; maryland/baltimore; michigan/detroit/ann arbor; minnesota/minneapolis/saint paul; mississippi; missouri/saint louis/st louis; montana state; nebraska/omaha; nevada/las vegas/reno; new jersey/newark/princeton; new mexico/nuevo mexico/albuquerque/santa fe; north carolina/carolina del norte/charlotte nc/raleigh/durham nc; north dakota; ohio/cleveland/columbus/cincinnati; oklahoma/tulsa/oklahoma city; south carolina/charleston; south dakota; tennessee/nashville/memphis; utah/salt lake city; virginia state/richmond; washington dc/washington d.c; west virginia; wisconsin/milwaukee; wyoming; puerto rico/san juan; appalachia; midwest; great lakes
california, californian, californiano : los angeles; san francisco; san diego; sacramento; oakland; berkeley; san jose; silicon valley; palo alto; mountain view; fresno; long beach; bay area; stanford; santa barbara; pasadena; san bernardino
new york, nueva york, nyc, new yorker, neoyorquino, neoyorquina : brooklyn; manhattan; queens borough; bronx; harlem; buffalo; rochester; syracuse; albany; ithaca; long island
texas, texan, texano, tejano : austin; houston; dallas; san antonio; el paso; fort worth; galveston
florida, floridian : miami; orlando; tampa; jacksonville; fort lauderdale; tallahassee
massachusetts, massachusets : boston; cambridge massachusetts; worcester; springfield; cape cod; salem
washington state, estado de washington : seattle; tacoma; spokane; redmond; bellevue; olympia
illinois : chicago; springfield; urbana-champaign; evanston
oregon : portland; salem; bend oregon
colorado : denver; boulder; colorado springs; aspen
pennsylvania, pensilvania : philadelphia/filadelfia; pittsburgh; lancaster; harrisburg
new england, nueva inglaterra : =massachusetts; connecticut/hartford/new haven; maine/portland maine; new hampshire; rhode island/providence; vermont/burlington
canada, canadian, canadians, canadiense, canadienses : toronto; montreal; vancouver; ottawa; quebec; calgary; edmonton; winnipeg; halifax; victoria bc; ontario; alberta; british columbia/columbia britanica; nova scotia/nueva escocia; newfoundland/terranova; manitoba; saskatchewan
mexico, mejico, mexican, mexicans, mexicano, mexicana, mexicanos : mexico city/ciudad de mexico/cdmx; guadalajara; monterrey; puebla; tijuana; merida; queretaro; leon guanajuato; guanajuato; oaxaca; chiapas/san cristobal de las casas; veracruz; cancun; yucatan; jalisco; nuevo leon; sonora/hermosillo; chihuahua; sinaloa/culiacan/mazatlan; michoacan/morelia; coahuila/saltillo; tabasco; acapulco; toluca; aguascalientes; puerto vallarta; la paz baja california; zacatecas; quintana roo
latin america, latinoamerica, america latina, hispanoamerica, iberoamerica, latam, latin american, latinoamericano, latinoamericana, latino : =mexico; =argentina; =chile; =colombia; =peru; =uruguay; =ecuador; =venezuela; =bolivia; =paraguay; =brazil; =central america; =cuba; =dominican republic; haiti; puerto rico
south america, sudamerica, america del sur, suramerica, south american, sudamericano, sudamericana : =argentina; =chile; =colombia; =peru; =uruguay; =ecuador; =venezuela; =bolivia; =paraguay; =brazil; patagonia; andes/andean/andino/andina; amazon rainforest/amazonia/amazonas; guyana; suriname/surinam
argentina, argentine, argentinian, argentino, argentinos : buenos aires/porteno/portena/caba; cordoba argentina; rosario argentina; mendoza; tucuman; mar del plata; bariloche; neuquen; ushuaia; santa fe; jujuy; misiones; bahia blanca; entre rios
chile, chilean, chilenos, chileno, chilena : santiago de chile; valparaiso; antofagasta; temuco; vina del mar; la serena; puerto montt; punta arenas; valdivia; atacama; chiloe; araucania
colombia, colombian, colombiano, colombiana, colombianos : bogota; medellin/paisa; cali; barranquilla; cartagena de indias; bucaramanga; pereira; manizales; antioquia; santa marta; ibague; cucuta; armenia quindio
peru, peruvian, peruano, peruana, peruanos : lima; cusco/cuzco; arequipa; iquitos; piura; puno; ayacucho; chiclayo; huancayo
uruguay, uruguayan, uruguayo, uruguaya : montevideo; punta del este; paysandu
ecuador, ecuadorian, ecuatoriano, ecuatoriana : quito; guayaquil; cuenca; ambato; galapagos; otavalo
venezuela, venezuelan, venezolano, venezolana, venezolanos : caracas; maracaibo; barquisimeto; valencia venezuela; maracay; ciudad guayana
bolivia, bolivian, boliviano, boliviana : la paz bolivia; santa cruz de la sierra; cochabamba; sucre; potosi; oruro; el alto; tarija
paraguay, paraguayan, paraguayo, paraguaya : asuncion paraguay; ciudad del este
brazil, brasil, brazilian, brazilians, brasileno, brasilena : sao paulo; rio de janeiro; brasilia; salvador de bahia; belo horizonte; porto alegre; curitiba; recife; fortaleza ceara; manaus; florianopolis; minas gerais
central america, centroamerica, america central, centroamericano, centroamericana : =guatemala; =costa rica; =panama; =el salvador; =honduras; =nicaragua; belize/belice
guatemala, guatemalan, guatemalteco, guatemalteca : ciudad de guatemala; quetzaltenango; antigua guatemala; atitlan
costa rica, costa rican, costarricense : san jose; cartago; alajuela; limon costa rica
panama, panamanian, panameno, panamena : ciudad de panama; colon panama
el salvador, salvadoran, salvadoreno, salvadorena : san salvador; santa ana
honduras, honduran, hondureno, hondurena : tegucigalpa; san pedro sula
nicaragua, nicaraguan, nicaraguense : managua; leon nicaragua; granada nicaragua
cuba, cuban, cubano, cubana, cubanos : havana/la habana; santiago de cuba; trinidad cuba
dominican republic, republica dominicana, dominican, dominicano, dominicana : santo domingo; punta cana
caribbean, caribe, caribeno, caribena, antilles, antillas : =cuba; =dominican republic; haiti; puerto rico; jamaica; trinidad and tobago/trinidad y tobago; barbados; bahamas; martinique/martinica; guadeloupe/guadalupe isla
north america, norteamerica, america del norte : =united states; =canada; =mexico
europe, europa, european, europeans, europeo, europea, europeos : =spain; =united kingdom; =ireland; =france; =germany; =italy; =portugal; =netherlands; =belgium; =luxembourg; =switzerland; =austria; =nordic countries; =poland; =czech republic; =slovakia; =hungary; =romania; =bulgaria; =greece; =croatia; =slovenia; =serbia; =baltic countries; =ukraine; =russia; bosnia/sarajevo; albania/tirana; north macedonia/macedonia/skopje; montenegro; kosovo/pristina; moldova/moldavia/chisinau; belarus/bielorrusia/minsk; malta/valletta; cyprus/chipre/nicosia; andorra; monaco; liechtenstein; balkans/balcanes; alps/alpes
european union, eu, ue, union europea, comunitario europeo, eu citizen, european commission, comision europea : =spain; =ireland; =france; =germany; =italy; =portugal; =netherlands; =belgium; =luxembourg; =austria; =sweden; =denmark; =finland; =poland; =czech republic; =slovakia; =hungary; =romania; =bulgaria; =greece; =croatia; =slovenia; =baltic countries
france, francia, french people, franceses : paris/parisian/parisino/parisina; lyon; marseille/marsella; toulouse/tolosa de francia; bordeaux/burdeos; lille; nantes; strasbourg/estrasburgo; nice france/niza; montpellier; rennes; grenoble; bayonne/bayona; biarritz; brittany/bretana; normandy/normandia; provence/provenza; corsica/corcega; dijon; perpignan/perpinan; avignon/avinon; angouleme; bourgogne/burgundy/borgona
germany, alemania, german people, germans, alemanes : berlin/berlines; munich/munchen; hamburg/hamburgo; frankfurt; cologne/colonia alemana/koln; stuttgart; dusseldorf; leipzig; dresden/dresde; bremen; hannover/hanover; nuremberg; heidelberg; freiburg/friburgo; bonn; karlsruhe; aachen/aquisgran; bavaria/baviera; tubingen/tubinga; gottingen/gotinga; weimar; darmstadt
italy, italia, italians, italianos : rome/roma; milan; turin; naples/napoles; florence italy/florencia; venice/venecia; bologna/bolonia; genoa/genova; palermo; sicily/sicilia; sardinia/cerdena; tuscany/toscana; verona; padua; trieste; perugia; bari; siena; lombardy/lombardia; piedmont/piamonte
portugal, portuguese people, portugueses : lisbon/lisboa; oporto/porto; coimbra; braga; evora; aveiro; algarve; madeira; azores; setubal; funchal; alentejo
netherlands, paises bajos, holland, holanda, holandesa, neerlandesa : amsterdam; rotterdam; the hague/la haya; utrecht; eindhoven; delft; leiden; groningen; maastricht; nijmegen; haarlem; wageningen
belgium, belgica, belgian, belga, belgas : brussels/bruselas; antwerp/amberes; ghent/gante; bruges/brujas; leuven/lovaina; liege/lieja; flanders/flandes; wallonia/valonia; namur
luxembourg, luxemburgo
switzerland, suiza, swiss, suizo, suizos : zurich; geneva/ginebra; basel/basilea; bern/berna; lausanne/lausana; lugano; lucerne/lucerna; st gallen
austria, austrian, austriaco, austriaca : vienna/viena; salzburg/salzburgo; graz; innsbruck; linz
nordic countries, paises nordicos, scandinavia, escandinavia, scandinavian, nordic, nordico, nordica : =sweden; =norway; =denmark; =finland; =iceland; greenland/groenlandia; faroe islands/islas feroe; lapland/laponia
sweden, suecia, swedes, suecos : stockholm/estocolmo; gothenburg/gotemburgo; malmo; uppsala/upsala; lund; umea; kiruna
norway, noruega, norwegians, noruegos : oslo; bergen; trondheim; stavanger; tromso; lofoten
denmark, dinamarca, danes, daneses : copenhagen/copenhague; aarhus; odense; aalborg
finland, finlandia, finns, finlandeses : helsinki; tampere; turku; espoo; oulu; rovaniemi
iceland, islandia : reykjavik; akureyri
poland, polonia, polacos : warsaw/varsovia; krakow/cracow/cracovia; wroclaw/breslavia; gdansk; poznan; lodz; lublin
czech republic, czechia, republica checa, chequia, checos : prague/praga; brno; ostrava; pilsen
slovakia, eslovaquia : bratislava; kosice
hungary, hungria, hungaros : budapest; debrecen; szeged; pecs
romania, rumania, rumanos : bucharest/bucarest; cluj/cluj-napoca; timisoara; iasi; sibiu; brasov; transylvania/transilvania
bulgaria, bulgarians, bulgaros : sofia bulgaria; plovdiv; varna; burgas
greece, grecia, greeks, griegos : athens/atenas; thessaloniki/salonica; crete/creta; patras; rhodes/rodas; corfu; heraklion
croatia, croacia, croatian, croata, croatas : zagreb; dubrovnik; rijeka; zadar; istria
slovenia, eslovenia : ljubljana; maribor
serbia, serbian, serbio : belgrade/belgrado; novi sad; nis
baltic countries, paises balticos, baltic : estonia/tallinn/tallin/tartu; latvia/letonia/riga; lithuania/lituania/vilnius/kaunas
ukraine, ucrania, ukrainians, ucranianos : kyiv/kiev; lviv; kharkiv/jarkov; odesa/odessa; dnipro
russia, rusia, russians, rusos : moscow/moscu; saint petersburg/st petersburg/san petersburgo; novosibirsk; siberia; kazan; yekaterinburg
turkey, turkiye, turquia, turks, turcos : istanbul/estambul; ankara; izmir/esmirna; antalya; bursa
caucasus, caucaso : tbilisi/tiflis; armenia/yerevan/erevan; azerbaijan/azerbaiyan/baku
africa, african, africans, africano, africana, africanos : =north africa; =west africa; =east africa; =southern africa; sahara; sahel; cameroon/camerun; congo/kinshasa; equatorial guinea/guinea ecuatorial/malabo; gabon; angola/luanda; sudan/khartoum/jartum
north africa, norte de africa, maghreb, magreb, magrebi : =morocco; algeria/argelia/argelino/argelina/algiers/argel/oran; tunisia/tunez/tunecino/tunis; libya/libia/tripoli; egypt/egipto/egipcio/egipcia/cairo/el cairo/alexandria/alejandria; western sahara/sahara occidental/saharaui
morocco, marruecos, moroccan, moroccans, marroqui, marroquies : casablanca; rabat; marrakesh/marrakech; fez; tangier/tanger; agadir; tetouan/tetuan; nador; essaouira
west africa, africa occidental : nigeria/nigerian/nigeriano/lagos nigeria/abuja/ibadan; ghana/ghanaian/accra/kumasi; senegal/senegalese/senegales/dakar; ivory coast/cote d'ivoire/costa de marfil/abidjan; mali/bamako; gambia; sierra leone/sierra leona; liberia; benin; togo; burkina faso; niger; mauritania; guinea; cape verde/cabo verde
east africa, africa oriental : kenya/kenia/kenyan/keniano/nairobi/mombasa; ethiopia/etiopia/addis ababa; tanzania/dar es salaam/zanzibar; uganda/kampala; rwanda/ruanda/kigali; somalia/mogadishu; burundi; eritrea; madagascar; mozambique/maputo
southern africa, africa austral : south africa/sudafrica/south african/sudafricano/cape town/ciudad del cabo/johannesburg/johannesburgo/durban/pretoria; namibia/windhoek; botswana; zimbabwe/harare; zambia/lusaka; malawi; lesotho
asia, asian, asians, asiatico, asiatica : =china; =japan; =south korea; =india; =south-east asia; =middle east; pakistan/pakistani/karachi/lahore/islamabad; bangladesh/dhaka; sri lanka/colombo; nepal/kathmandu/katmandu; afghanistan/afganistan/afghan/afgano/kabul; kazakhstan/kazajistan/almaty; uzbekistan/tashkent/samarkand; mongolia/ulaanbaatar; taiwan/taipei; hong kong; macau/macao; north korea/corea del norte; tibet; bhutan/butan; himalaya/himalayas
china, chinos, chinese people : beijing/pekin; shanghai; shenzhen; guangzhou/canton; chengdu; wuhan; hangzhou; nanjing; xi'an; tianjin; chongqing
japan, japon, japoneses, japanese people : tokyo/tokio; osaka; kyoto/kioto; yokohama; nagoya; sapporo; fukuoka; hiroshima; kobe; okinawa
south korea, corea del sur, korea, corea, koreans, coreanos : seoul/seul; busan; incheon; daegu; daejeon
india, indian, indians, indio de la india : delhi/new delhi/nueva delhi; mumbai/bombay; bangalore/bengaluru; chennai/madras; kolkata/calcutta/calcuta; hyderabad; pune; ahmedabad; jaipur; kerala/kochi; goa; punjab; gujarat; rajasthan; tamil nadu
south-east asia, southeast asia, sudeste asiatico : vietnam/hanoi/ho chi minh city/saigon; thailand/tailandia/bangkok/chiang mai; indonesia/indonesio/jakarta/yakarta/bali; malaysia/malasia/kuala lumpur; singapore/singapur; philippines/filipinas/filipino/filipina/manila/cebu; cambodia/camboya/phnom penh; laos/vientiane; myanmar/burma/birmania/yangon
middle east, oriente medio, oriente proximo, near east, persian gulf, golfo persico : israel/israeli/tel aviv/jerusalem/jerusalen/haifa; palestine/palestina/palestinian/palestino/gaza/ramallah/west bank/cisjordania; lebanon/libano/lebanese/libanes/libanesa/beirut; jordan country/jordania/amman; syria/siria/syrian/sirio/damascus/damasco/aleppo/alepo; iraq/irak/iraqi/iraki/baghdad/bagdad; iran/irani/iranian/tehran/teheran; saudi arabia/arabia saudi/arabia saudita/riyadh/riad/jeddah; united arab emirates/emiratos arabes/emiratos/uae/dubai/abu dhabi; qatar/catar/doha; kuwait; bahrain/barein; oman/muscat; yemen; =turkey
oceania, pacific islands, islas del pacifico : =australia; =new zealand; fiji; papua new guinea/papua nueva guinea; samoa; tonga; polynesia/polinesia
australia, australian, australians, australiano, australiana : sydney/sidney; melbourne; brisbane; perth; adelaide/adelaida; canberra; hobart; tasmania; queensland; new south wales/nueva gales del sur; cairns
new zealand, nueva zelanda, new zealander, kiwi person, neozelandes, neozelandesa : auckland; wellington; christchurch; dunedin; queenstown
antarctica, antartida, antarctic, antartico : south pole/polo sur
arctic, artico : north pole/polo norte
mediterranean, mediterraneo, mediterranea, mar mediterraneo
atlantic, atlantico, atlantica, oceano atlantico
`;
