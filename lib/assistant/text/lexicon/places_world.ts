/**
 * Places of Africa, Asia and Oceania, and what is far away, in both languages.
 *
 * @module
 */

/** As in `places.ts`. Abroad is what is home to few of those who write in Spanish or English. */
export const PLACES_WORLD = `
living abroad, abroad, =overseas, en el extranjero, fuera de espana, fuera del pais, another country, other countries, foreign country, foreign countries, otro pais, otros paises, pais extranjero, paises extranjeros, outside spain, outside the uk, outside the country, beyond borders, mas alla de nuestras fronteras : =africa; =asia; =oceania; =germany; ==france; =italy; =portugal; =benelux; =scandinavia; =switzerland; =austria; =greece; =eastern europe; =balkans; =baltic states; =brazil; =canada; =central america
developing countries, developing country, developing world, global south, third world, paises en desarrollo, paises en vias de desarrollo, sur global, tercer mundo, low-income countries, paises empobrecidos : =sub-saharan africa; =maghreb; =south asia; =southeast asia; =central america; =bolivia; =peru; =ecuador; haiti/puerto principe
africa, african, africans, africano, africana, africanos, africanas, continente africano : =sub-saharan africa; =north africa; =indian ocean islands
north africa, norte de africa, africa del norte, north african, norteafricano : =maghreb; =egypt; =sudan; libya/libia/tripoli; sahara/sahara desert/desierto del sahara
maghreb, magreb, maghrebi, magrebi, magrebies : =morocco; =algeria; =tunisia; mauritania/nouakchott/nuakchot; western sahara/sahara occidental/tindouf/tinduf/saharawi/saharaui/saharauis
sub-saharan africa, africa subsahariana, subsaharan, =subsahariano, =subsahariana, black africa, africa negra : =west africa; =east africa; =southern africa; =central africa
west africa, africa occidental, west african : =senegal; =mali in africa; =nigeria; =ghana; =ivory coast; =benin; =burkina faso; =guinea conakry; =togo; =niger; =sierra leone; =liberia; gambia/banjul; guinea-bissau/bissau; cape verde/cabo verde/praia; sahel
east africa, africa oriental, east african, horn of africa, cuerno de africa : =kenya; =ethiopia; =tanzania; =uganda; =rwanda; burundi/bujumbura; somalia/mogadishu/mogadiscio; eritrea/asmara; djibouti/yibuti; south sudan/sudan del sur/juba; =sudan
southern africa, africa austral, africa meridional : =south africa; =mozambique; =zimbabwe; =zambia; =malawi; =namibia; =botswana; =angola; lesotho/maseru; eswatini/swaziland
central africa, africa central : =congo; =cameroon; =chad in africa; =equatorial guinea; gabon/libreville; central african republic/republica centroafricana/bangui; sao tome; burundi/bujumbura
indian ocean islands, islas del indico : madagascar/antananarivo; mauritius/mauricio island; seychelles; reunion island/la reunion; comoros/comoras; zanzibar; maldives/maldivas
morocco, marruecos, moroccan, moroccans, marroqui, marroquies : casablanca; rabat; marrakech/marrakesh; fez morocco/fez; tangier/tanger; tetouan/tetuan; agadir; chefchaouen/chaouen; meknes; ouarzazate; nador; rif mountains; atlas mountains; essaouira
algeria, argelia, algerian, argelino, argelina : algiers/argel; oran; constantine; tindouf/tinduf
tunisia, tunez, tunisian, tunecino, tunecina : tunis; sfax; sousse; djerba
egypt, egipto, egyptian, egyptians, egipcio, egipcia, egipcios : cairo/el cairo; alexandria/alejandria; luxor; aswan/asuan; giza; sinai; port said; nile/nilo
sudan, sudanese, sudanes : khartoum/jartum; darfur
senegal, senegalese, senegales, senegalesa : dakar; saint-louis; casamance; thies; ziguinchor
mali in africa, =mali, malian, maliense : bamako; timbuktu/tombuctu; dogon
nigeria, nigerian, nigerians, nigeriano, nigeriana : lagos nigeria/in lagos; abuja; kano; ibadan; port harcourt
ghana, ghanaian, ghanaians, ghanes : accra; kumasi; tamale; cape coast
ivory coast, costa de marfil, cote d'ivoire, ivorian, marfileno : abidjan/abiyan; yamoussoukro; bouake
benin, beninese, benines, beninesa : cotonou; porto-novo; parakou; ouidah; abomey
burkina faso, burkinabe, burkina : ouagadougou/uagadugu; bobo-dioulasso
guinea conakry, =guinea, guinean, guineano, guineana : conakry; guinea-bissau/bissau
togo, togolese, togoles : lome
niger, nigerien, nigerino : niamey; agadez
sierra leone, sierra leona : freetown; makeni
liberia, liberian, liberiano : monrovia
kenya, kenia, kenyan, kenyans, keniano, keniana, keniata : nairobi; mombasa; kisumu; turkana; nakuru; kibera; maasai mara
ethiopia, etiopia, ethiopian, ethiopians, etiope, etiopes : addis ababa/adis abeba; gondar; lalibela; tigray; wukro; meki; gambo
tanzania, tanzanian, tanzano, tanzana : dar es salaam; dodoma; arusha; zanzibar; kilimanjaro; serengeti; mwanza
uganda, ugandan, ugandans, ugandes : kampala; gulu; entebbe; jinja; mbarara
rwanda, ruanda, rwandan, ruandes : kigali; butare; great lakes of africa/grandes lagos de africa
south africa, sudafrica, south african, south africans, sudafricano, sudafricana : johannesburg/johannesburgo; cape town/ciudad del cabo; pretoria; durban; soweto; stellenbosch; kwazulu-natal; bloemfontein
mozambique, mozambican, mozambiqueno : maputo; beira mozambique; nampula; pemba; manhica; cabo delgado
zimbabwe, zimbabwean, zimbabuense : harare; bulawayo
zambia, zambian, zambiano : lusaka; livingstone; copperbelt
malawi, malawian, malaui : lilongwe; blantyre; zomba
namibia, namibian, namibio : windhoek; swakopmund
botswana, botsuana : gaborone; okavango
angola, angolan, angoleno, angolena : luanda; benguela; lubango; huambo
congo, congolese, congoleno, congolena, drc, zaire : kinshasa; goma congo; lubumbashi; bukavu; brazzaville; kivu; katanga
cameroon, camerun, cameroonian, camerunes, camerunesa : yaounde/yaunde; douala; bamenda; garoua
chad in africa, =chad, chadian, chadiano : ndjamena/n'djamena
equatorial guinea, guinea ecuatorial, ecuatoguineano : malabo; bata guinea; bioko
asia, asian, asians, asiatico, asiatica, asiaticos, continente asiatico : =east asia; =southeast asia; =south asia; =central asia; =middle east; =caucasus
far east, east asia, extremo oriente, lejano oriente, asia oriental : =china country; =japan; =south korea; north korea/corea del norte/pyongyang; =taiwan; mongolia/ulaanbaatar/ulan bator
east asia, asia oriental, east asian, este de asia : =china country; =japan; =south korea; north korea/corea del norte/pyongyang; =taiwan; mongolia/ulaanbaatar/ulan bator
southeast asia, sudeste asiatico, south-east asia, south east asia, southeast asian : =vietnam; =thailand; =indonesia; =philippines; =malaysia; =cambodia; =myanmar; singapore/singapur; laos/vientiane/luang prabang; brunei; east timor/timor oriental/timor-leste/dili
south asia, asia meridional, sur de asia, south asian, indian subcontinent, subcontinente indio : =india country; =pakistan; =bangladesh; =nepal; =sri lanka; bhutan/butan; maldives/maldivas; =afghanistan
central asia, asia central : =kazakhstan; uzbekistan/tashkent/samarkand/samarcanda/bukhara; kyrgyzstan/kirguistan/bishkek; tajikistan/tayikistan/dushanbe; turkmenistan/ashgabat; =afghanistan
middle east, near east, oriente medio, oriente proximo, proximo oriente, medio oriente, middle eastern, =levant, arab world, mundo arabe, arab countries, paises arabes : =turkey country; =israel; =palestine; =lebanon; =syria; =jordan country; =iraq; =iran; =gulf states; yemen/sanaa; =egypt
gulf states, persian gulf, arabian gulf, golfo persico, paises del golfo, gulf countries, arabian peninsula, peninsula arabiga : =saudi arabia; =emirates; qatar/catar/doha; kuwait; bahrain/bahrein/barein/manama; oman/omani/muscat/mascate
china country, =china, =chinas, chinese people, chinese market, mercado chino : beijing/pekin/peking; shanghai; hong kong; shenzhen; guangzhou/canton; macau/macao; wuhan; chengdu; hangzhou; nanjing/nankin; tibet; xi'an; tianjin; chongqing; suzhou; qingdao; yunnan; sichuan; dalian
japan, =japon, =japonesa, =japonesas, =japoneses, nippon : tokyo/tokio; osaka; kyoto/kioto; yokohama; nagoya; sapporo; hiroshima; fukuoka; kobe; okinawa; nagasaki; sendai; hokkaido; nara; kanazawa; fukushima
south korea, corea del sur, republic of korea, =corea, =korea, =coreana, koreans : seoul/seul; busan; incheon; daegu; jeju; daejeon
taiwan, taiwanese, taiwanes : taipei; kaohsiung; hsinchu; taichung
vietnam, viet nam, vietnamese people : hanoi; ho chi minh/saigon; da nang; hue vietnam; hoi an
thailand, tailandia, thai, thais, =tailandes, =tailandesa : bangkok; chiang mai; phuket; koh tao; krabi; pattaya
indonesia, indonesian, indonesians, indonesio : jakarta/yakarta; bali; sumatra; java island/isla de java; yogyakarta; borneo; lombok; surabaya; sulawesi; bandung; aceh; papua/papua occidental
philippines, filipinas islands, filipinas, filipino, filipina, filipinos : manila; cebu; mindanao; luzon; davao; palawan; quezon city; tacloban
malaysia, malasia, malaysian, malasio : kuala lumpur; penang; johor; sarawak; sabah; borneo; malacca
cambodia, camboya, cambodian, camboyano, camboyana : phnom penh; siem reap; angkor; battambang
myanmar, burma, birmania, burmese, birmano : yangon/rangoon/rangun; mandalay; naypyidaw; rohingya
india country, =india, =indians, =indian, =hindu, republic of india : mumbai/bombay; new delhi/nueva delhi/delhi; bangalore/bengaluru; kolkata/calcuta/calcutta; chennai/madras; hyderabad; pune; goa; kerala/kochi; jaipur; rajasthan; punjab; anantapur; gujarat; ahmedabad; varanasi/benares; tamil nadu; himalaya/himalayas; kashmir/cachemira; uttar pradesh; assam; andhra pradesh; ladakh; jodhpur; udaipur; nagaland; dharamsala
pakistan, pakistani, pakistanis, paquistani, paquistanies : karachi; lahore; islamabad; peshawar; karakoram; punjab; rawalpindi
bangladesh, bangladeshi, bangladeshis, bangladesi : dhaka/daca; chittagong; cox's bazar; sylhet
nepal, nepalese, nepali, nepales, nepalesa : kathmandu/katmandu; pokhara; himalaya/himalayas; everest; annapurna; lumbini
sri lanka, sri lankan, ceylon, ceilan : colombo; kandy; jaffna; galle
afghanistan, afganistan, afghan, afghans, afgano, afgana, afganos : kabul; kandahar; herat; mazar
kazakhstan, kazajistan, kazakh, kazajo : almaty; astana
turkey country, =turkey, =turquia, turkiye, turks, =turca, =turcos, =turcas : istanbul/estambul; ankara; izmir/esmirna; cappadocia/capadocia; antalya; anatolia; bodrum; gaziantep; bursa
israel, israeli, israelis, =israelies : tel aviv; jerusalem/jerusalen; haifa; beersheba; nazareth
palestine, palestina, palestinian, palestinians, palestino, palestinos : gaza; ramallah; west bank/cisjordania; bethlehem/belen palestina; hebron; nablus; east jerusalem
lebanon, libano, lebanese, libanes, libanesa : beirut; tripoli lebanon; byblos; bekaa
syria, =siria, syrian, syrians, =sirio, =sirios : damascus/damasco; aleppo/alepo; homs; idlib; kobane
jordan country, =jordan, jordania, jordanian, jordano : amman/aman jordania; petra jordan; zaatari; aqaba
iraq, =irak, iraki, iraqi, iraqis, iraqui, iraquies : baghdad/bagdad; mosul; basra; erbil; kurdistan
iran, iranian, iranians, irani, iranies, =persian, =persa, persia : tehran/teheran; isfahan; shiraz; tabriz; mashhad
saudi arabia, arabia saudi, arabia saudita, saudi, saudis : riyadh/riad; jeddah/yeda; mecca/la meca; medina; dammam
emirates, emiratos, united arab emirates, emiratos arabes, uae : dubai; abu dhabi; sharjah
oceania, australasia, antipodes, antipodas, south pacific, pacific islands, islas del pacifico : =australia; =new zealand; =papua new guinea; fiji/fiyi; samoa; tonga; tahiti/french polynesia/polinesia/polynesia; vanuatu; hawaii/hawai; solomon islands/islas salomon; new caledonia/nueva caledonia; micronesia; guam
australia, australian, australians, australiano, australiana, aussie, down under : sydney/sidney; melbourne; brisbane; perth; adelaide/adelaida; canberra; tasmania/hobart; queensland; new south wales/nueva gales del sur; gold coast; cairns; darwin australia; outback; great barrier reef; geelong; byron bay
new zealand, nueva zelanda, nueva zelandia, new zealander, new zealanders, neozelandes, neozelandesa, aotearoa, maori, maoris : auckland; wellington; christchurch; dunedin; queenstown; waikato; rotorua
papua new guinea, papua nueva guinea : port moresby
antarctica, antartida, antarctic, antartico, antartica, south pole, polo sur : juan carlos i base/base antartica
arctic, artico, artica, north pole, polo norte : svalbard; greenland/groenlandia; lapland/laponia
`;
