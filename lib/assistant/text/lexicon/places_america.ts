/**
 * Places of America, north and south, in both languages.
 *
 * @module
 */

/** As in `places.ts`. */
export const PLACES_AMERICA = `
america, americas, the americas, continente americano, across the atlantic, al otro lado del atlantico : =latin america; =north america
north america, norteamerica, america del norte, north american, norteamericano, norteamericana : =united states; =canada; =mexico
latin america, latinoamerica, america latina, iberoamerica, hispanoamerica, ibero-america, latin american, latin americans, latino america, =latino, =latina, =latinos, =latinas, latinoamericano, latinoamericana, iberoamericano, hispanoamericano, latam : =south america; =central america; =caribbean; =mexico
south america, sudamerica, suramerica, america del sur, south american, sudamericano, sudamericana, suramericano : =argentina; =colombia; =chile; =peru; =brazil; =ecuador; =venezuela; =bolivia; =uruguay; =paraguay; guyana/georgetown; suriname/surinam/paramaribo; french guiana/guayana francesa; =amazonia; =andes; =patagonia
central america, centroamerica, america central, central american, centroamericano, centroamericana, mesoamerica : =guatemala; =honduras; =el salvador; =nicaragua; =costa rica; =panama; belize/belice
caribbean, caribe, caribbean islands, antillas, antilles, west indies, =caribeno, =caribena : =cuba; =dominican republic; =puerto rico; haiti/port-au-prince/puerto principe; jamaica/kingston jamaica; trinidad and tobago/trinidad y tobago; barbados; bahamas/nassau; martinique/martinica; guadeloupe/guadalupe isla; curacao; aruba; grenada; saint lucia/santa lucia; bermuda/bermudas; cayman islands/islas caiman; antigua and barbuda; dominica island
southern cone, cono sur : =argentina; =chile; =uruguay; =paraguay
andes, andean, andean countries, paises andinos, =andino, =andina : =peru; =bolivia; =ecuador; aconcagua; altiplano
amazonia, =amazonas, amazon rainforest, amazon basin, amazon jungle, selva amazonica, amazonico, amazonica, amazonian : iquitos; manaus; leticia colombia; madre de dios; puerto maldonado
patagonia, patagonian, patagonico, patagonica : bariloche; ushuaia; tierra del fuego; el calafate; neuquen; comodoro rivadavia; chubut; punta arenas; puerto natales; torres del paine; magallanes; rio gallegos; esquel
united states, usa, estados unidos, us-based, the usa, in usa, en usa, the us, u s, u s a, in the us, eeuu, ee.uu, ee uu, the states, american, americans, americano, =americanas, estadounidense, estadounidenses, yankee, norteamericanos : =california; =texas; =new york state; =florida state; =new england; =pacific northwest; =american midwest; =american south; =american west; appalachia; great lakes; =mid-atlantic states; alaska/anchorage; hawaii/hawai/honolulu; washington dc/washington d.c; silicon valley; philadelphia/filadelfia
new england, nueva inglaterra : =massachusetts; connecticut/new haven/hartford; rhode island/providence; maine/portland maine; new hampshire; vermont/burlington; east coast/costa este
mid-atlantic states, us east coast, east coast, costa este de estados unidos : =new york state; new jersey/nueva jersey/newark/princeton/jersey city; pennsylvania/pensilvania; philadelphia/filadelfia; pittsburgh; harrisburg; maryland/baltimore/bethesda/annapolis; delaware/wilmington; state of virginia/richmond/arlington; west virginia/virginia occidental; washington dc/washington d.c; massachusetts; boston
massachusetts, =boston, bostonian : cambridge massachusetts; harvard; worcester massachusetts; cape cod; somerville; amherst
new york state, =new york, nueva york, nyc, new york city, new yorker, new yorkers, neoyorquino, neoyorquina : brooklyn; manhattan; queens; the bronx; harlem; long island; buffalo; albany; ithaca; wall street; staten island; rochester; syracuse
california, californian, californiano, us west coast, west coast of america, costa oeste : =san francisco bay; los angeles/hollywood; san diego; sacramento; santa barbara; fresno; santa monica; long beach; san bernardino; pasadena; malibu; santa cruz california; bakersfield; monterey; venice beach; burbank; irvine
san francisco bay, =san francisco, bay area, silicon valley : palo alto; mountain view; stanford; berkeley; oakland; san jose california; cupertino; menlo park; sunnyvale; santa clara; redwood city
texas, texan, texans, tejas, texano, texana, tejano : austin; houston; dallas; san antonio; el paso; fort worth; lubbock; corpus christi; galveston; laredo texas
florida state, =florida, floridian : miami; orlando; tampa; jacksonville; tallahassee; key west; fort lauderdale; cape canaveral; gainesville; sarasota; everglades
pacific northwest, noroeste del pacifico, costa oeste de estados unidos : seattle; washington state/estado de washington; oregon; portland; tacoma; spokane; bellevue; eugene oregon; salem oregon; redmond; bellingham; idaho/boise
american midwest, midwest, midwestern, medio oeste : illinois; evanston; chicago; ohio/cleveland/cincinnati/columbus; michigan/detroit/ann arbor/grand rapids; minnesota/minneapolis/saint paul minnesota; wisconsin/milwaukee; indiana/indianapolis; iowa/des moines; missouri/kansas city/st louis; kansas/wichita; nebraska/omaha; north dakota/dakota del norte; south dakota/dakota del sur; duluth; toledo ohio
american south, deep south, southern states, sur de estados unidos : atlanta; georgia usa; louisiana/luisiana/new orleans/nueva orleans/baton rouge; tennessee/nashville/memphis/knoxville; alabama/birmingham alabama; mississippi/misisipi; north carolina/carolina del norte/raleigh/asheville; south carolina/carolina del sur/charleston; kentucky/louisville; arkansas/little rock; savannah; oklahoma/oklahoma city/tulsa
american west, southwest of america, suroeste de estados unidos, the rockies, rocky mountains, montanas rocosas : colorado/denver/boulder/colorado springs/aspen; utah/salt lake city; nevada usa/las vegas; arizona/tucson/phoenix arizona; new mexico/nuevo mexico/albuquerque; wyoming; montana state/missoula/bozeman; grand canyon; yellowstone; reno nevada
canada, canadian, canadians, canadiense, canadienses : toronto; montreal; vancouver; ottawa; quebec; calgary; edmonton; ontario; winnipeg; british columbia/columbia britanica; alberta; nova scotia/nueva escocia; halifax; manitoba; saskatchewan; yukon; newfoundland/terranova; new brunswick; nunavut; victoria canada; kitchener; mississauga
mexico, mexican, mexicans, mejico, mexicano, mexicana, mexicanos, mexicanas : =mexico city; =jalisco; =nuevo leon; =estado de mexico; =puebla state; =yucatan peninsula; =oaxaca; =chiapas; =guanajuato; =veracruz; =baja california; michoacan/morelia/patzcuaro/uruapan; guerrero mexico/acapulco/taxco/chilpancingo; queretaro; san luis potosi; aguascalientes; sinaloa/culiacan/mazatlan; estado de sonora/hermosillo; chihuahua/ciudad juarez; coahuila/saltillo/torreon; tamaulipas/tampico/reynosa/matamoros; durango; zacatecas; pachuca; morelos/cuernavaca/tepoztlan; tlaxcala; tabasco/villahermosa; nayarit/tepic; estado de colima/manzanillo
mexico city, ciudad de mexico, cdmx, distrito federal, mexico df, chilango : coyoacan; iztapalapa; xochimilco; tlalpan; polanco; condesa; tlatelolco; azcapotzalco; tepito
estado de mexico, edomex : toluca; ecatepec; naucalpan; tlalnepantla; texcoco; nezahualcoyotl; metepec
jalisco, tapatio, tapatia : guadalajara; zapopan; tlaquepaque; tonala; puerto vallarta; tequila jalisco; tlajomulco
nuevo leon, regiomontano, regiomontana : monterrey; san pedro garza; apodaca
puebla state, puebla de zaragoza, =puebla, estado de puebla, poblano, poblana : cholula; tehuacan; atlixco; cuetzalan
yucatan peninsula, yucatan, yucateco, peninsula de yucatan : merida; cancun; quintana roo; campeche; playa del carmen; tulum; valladolid yucatan; chetumal; cozumel; izamal
oaxaca, oaxaqueno, oaxaquena : puerto escondido; juchitan; tehuantepec; mitla; monte alban; mixteca; teotitlan; huatulco; salina cruz
chiapas, chiapaneco : san cristobal de las casas; tuxtla/tuxtla gutierrez; tapachula; palenque; comitan
guanajuato, guanajuatense, bajio mexicano : san miguel de allende; celaya; irapuato; dolores hidalgo; salamanca guanajuato; leon guanajuato
veracruz, veracruzano, jarocho : xalapa/jalapa; coatzacoalcos; orizaba; tlacotalpan; poza rica; boca del rio
baja california : tijuana; mexicali; ensenada; la paz baja; los cabos/cabo san lucas; tecate; baja california sur
argentina, argentine, argentinian, argentinians, argentino, argentinas, argentinos, rioplatense, rio de la plata : =buenos aires; =cordoba argentina; =santa fe province; =patagonia; mendoza/mendocino; tucuman/san miguel de tucuman; provincia de salta; jujuy/san salvador de jujuy; iguazu/misiones argentina; entre rios; provincia de corrientes; chaco; la pampa/santa rosa de la pampa; provincia de san juan; san luis argentina; santiago del estero; catamarca; formosa argentina; quebrada de humahuaca/humahuaca; provincia de la rioja
buenos aires, =caba, capital federal, porteno, portena, bonaerense, gran buenos aires : ciudad de la plata; mar del plata; bahia blanca; tandil; palermo; san telmo; avellaneda; quilmes; lanus; olavarria; san isidro; la matanza; villa crespo
cordoba argentina, provincia de cordoba argentina : villa maria; rio cuarto; villa carlos paz; traslasierra
santa fe province, santa fe argentina, provincia de santa fe : rosario argentina/rosario santa fe; rafaela santa fe; venado tuerto; rosarino/rosarina
colombia, colombian, colombians, colombiano, colombianas, colombianos : bogota/bogotano; =antioquia; =colombian coast; =coffee region; =santander colombia; santiago de cali/cali colombia/valle del cauca/cali/palmira/buenaventura; narino/san juan de pasto; cauca/popayan; boyaca/tunja/sogamoso/villa de leyva; cundinamarca/zipaquira/soacha; huila/neiva; tolima/ibague; villavicencio; choco colombia/quibdo; caqueta; putumayo; leticia; casanare/yopal; arauca
antioquia, medellin, antioqueno, =paisa : envigado; itagui; rionegro; jardin antioquia; uraba; guatape; sabaneta
colombian coast, costa colombiana, caribe colombiano, costeno : barranquilla; cartagena/cartagena de indias; santa marta; valledupar; monteria; sincelejo; riohacha; la guajira/guajira; san andres isla; mompox; palenque
coffee region, eje cafetero, coffee triangle : pereira colombia/pereira risaralda; manizales; armenia quindio; quindio; risaralda; departamento de caldas; salento
santander colombia, departamento de santander : bucaramanga; cucuta; barrancabermeja; floridablanca; norte de santander; giron; san gil
chile, chilean, chileans, chileno, chilena, chilenos, chilenas : santiago de chile/santiago chile; valparaiso; vina del mar; concepcion chile/biobio; antofagasta; temuco/araucania; la serena; coquimbo; valdivia; puerto montt; iquique; arica; punta arenas; rancagua; talca; chillan; osorno; chiloe/castro chile; atacama/calama/san pedro de atacama/copiapo; providencia; nunoa; easter island/isla de pascua/rapa nui; aysen/coyhaique; los rios chile; maipu; maule; =patagonia
peru, peruvian, peruvians, peruano, peruana, peruanos, peruanas : lima/limeno/limena/miraflores/barranco/callao; cusco/cuzco/machu picchu; arequipa; trujillo; chiclayo/lambayeque; piura; iquitos/loreto; ayacucho; huancayo/junin; puno peru/lago titicaca/titicaca/juliaca; tacna; cajamarca; huaraz/ancash; pucallpa/ucayali; chimbote; moquegua; region ica; san martin tarapoto/tarapoto; abancay; huanuco; nazca; madre de dios
brazil, brasil, brazilian, brazilians, brasileno, brasilena, brasilenos : sao paulo; rio de janeiro/rio brazil/carioca; brasilia; salvador de bahia/salvador bahia; belo horizonte; porto alegre; recife; fortaleza brazil/ceara; curitiba; manaus; florianopolis; belem; minas gerais; goiania; campinas; pernambuco; natal brazil; mato grosso
ecuador, ecuadorian, ecuadoreans, ecuatoriano, ecuatoriana, ecuatorianos : quito; guayaquil; cuenca ecuador/cuenca; loja; galapagos; ambato; manta ecuador; esmeraldas ecuador; riobamba; otavalo; ibarra ecuador
venezuela, venezuelan, venezuelans, venezolano, venezolana, venezolanos : caracas; maracaibo; valencia venezuela; barquisimeto; merida; maracay; ciudad guayana; san cristobal tachira; margarita island/isla de margarita; puerto la cruz; cumana
bolivia, bolivian, bolivians, boliviano, boliviana, bolivianos : la paz bolivia/ciudad de la paz; santa cruz de la sierra/santa cruz bolivia; cochabamba; sucre; el alto bolivia; potosi; oruro; tarija; uyuni; copacabana bolivia
uruguay, uruguayan, uruguayans, uruguayo, uruguaya, uruguayos : montevideo; punta del este; departamento de salto; paysandu; maldonado uruguay; colonia del sacramento; rivera uruguay; tacuarembo
paraguay, paraguayan, paraguayans, paraguayo, paraguaya, paraguayos : asuncion paraguay/en asuncion/in asuncion; ciudad del este; encarnacion; chaco; itaugua
guatemala, guatemalan, guatemalans, guatemalteco, guatemalteca : guatemala city/ciudad de guatemala; antigua guatemala; quetzaltenango/xela; lake atitlan/lago de atitlan/atitlan; coban; chichicastenango; peten/tikal
honduras, honduran, hondurans, hondureno, hondurena : tegucigalpa; san pedro sula; la ceiba; copan; roatan
el salvador, salvadoran, salvadorans, salvadoreno, salvadorena : san salvador; santa ana salvador; la libertad salvador; suchitoto
nicaragua, nicaraguan, nicaraguans, nicaraguense, nicaraguenses : managua; leon nicaragua; granada nicaragua; masaya; matagalpa; esteli; bluefields
costa rica, costa rican, costa ricans, costarricense, costarricenses : san jose costa rica/san jose de costa rica; alajuela; cartago; heredia; puntarenas; puerto limon; monteverde; guanacaste
panama, panamanian, panamanians, panameno, panamena : colon panama; panama city/ciudad de panama; panama canal/canal de panama; bocas del toro; chiriqui
cuba, cuban, cubans, cubano, cubana, cubanos : havana/la habana; santiago de cuba; camaguey; holguin; cienfuegos; trinidad cuba; matanzas
dominican republic, republica dominicana, dominican, dominicans, =dominicano, =dominicana, =dominicanos : santo domingo; punta cana; santiago de los caballeros; puerto plata; samana; la romana
puerto rico, puerto rican, puerto ricans, puertorriqueno, puertorriquena, boricua : san juan puerto rico/san juan de puerto rico; mayaguez; vieques
`;
