/**
 * The states of the world and their capitals, so that a topic's `actors.yml` need not list those that
 * it only mentions. One row: English name, English demonyms, French name, French demonyms (masculine;
 * the other forms follow unless written out), capital in English, capital in French where it differs,
 * gender of the French name.
 */
const rows = `
Afghanistan|Afghan, Afghans|Afghanistan|afghan|Kabul|Kaboul|m
Albania|Albanian, Albanians|Albanie|albanais|Tirana||f
Algeria|Algerian, Algerians|Algérie|algérien|Algiers|Alger|f
Andorra|Andorran, Andorrans|Andorre|andorran|||f
Angola|Angolan, Angolans|Angola|angolais|Luanda||m
Antigua and Barbuda|Antiguan, Antiguans|Antigua-et-Barbuda|antiguayen|||f
Argentina|Argentine, Argentinian, Argentines|Argentine|argentin|Buenos Aires||f
Armenia|Armenian, Armenians|Arménie|arménien|Yerevan|Erevan|f
Australia|Australian, Australians|Australie|australien|Canberra||f
Austria|Austrian, Austrians|Autriche|autrichien|Vienna|Vienne|f
Azerbaijan|Azerbaijani, Azeri, Azerbaijanis|Azerbaïdjan|azerbaïdjanais, azéri|Baku|Bakou|m
Bahamas|Bahamian, Bahamians|Bahamas|bahaméen|Nassau||p
Bahrain|Bahraini, Bahrainis|Bahreïn|bahreïni|Manama||m
Bangladesh|Bangladeshi, Bangladeshis|Bangladesh|bangladais|Dhaka|Dacca|m
Barbados|Barbadian, Barbadians|Barbade|barbadien|Bridgetown||f
Belarus|Belarusian, Belarusians|Biélorussie|biélorusse|Minsk||f
Belgium|Belgian, Belgians|Belgique|belge|Brussels|Bruxelles|f
Belize|Belizean, Belizeans|Belize|bélizien|Belmopan||m
Benin|Beninese|Bénin|béninois|Porto-Novo||m
Bhutan|Bhutanese|Bhoutan|bhoutanais|Thimphu|Thimphou|m
Bolivia|Bolivian, Bolivians|Bolivie|bolivien|La Paz||f
Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina|Bosnian, Bosnians|Bosnie-Herzégovine/Bosnie|bosnien, bosniaque|Sarajevo||f
Botswana|Botswanan|Botswana|botswanais|Gaborone||m
Brazil|Brazilian, Brazilians|Brésil|brésilien|Brasilia||m
Brunei|Bruneian, Bruneians|Brunei|brunéien|||m
Bulgaria|Bulgarian, Bulgarians|Bulgarie|bulgare|Sofia||f
Burkina Faso|Burkinabe, Burkinabè|Burkina Faso|burkinabè, burkinabé|Ouagadougou||m
Burundi|Burundian, Burundians|Burundi|burundais|Bujumbura||m
Cambodia|Cambodian, Cambodians|Cambodge|cambodgien|Phnom Penh||m
Cameroon|Cameroonian, Cameroonians|Cameroun|camerounais|Yaounde|Yaoundé|m
Canada|Canadian, Canadians|Canada|canadien|Ottawa||m
Cape Verde/Cabo Verde|Cape Verdean, Cape Verdeans|Cap-Vert|cap-verdien|Praia||m
Central African Republic|Central African|République centrafricaine/Centrafrique|centrafricain|Bangui||f
Chad|Chadian, Chadians|Tchad|tchadien|N'Djamena||m
Chile|Chilean, Chileans|Chili|chilien|Santiago||m
China|Chinese|Chine|chinois|Beijing/Peking|Pékin|f
Colombia|Colombian, Colombians|Colombie|colombien|Bogota|Bogotá|f
Democratic Republic of the Congo/Democratic Republic of Congo/Congo/Zaire|Congolese, Zairean, Zairian|République démocratique du Congo/Congo|congolais|Kinshasa||f
Comoros|Comorian, Comorians, Comoran|Comores|comorien|Moroni||p
Costa Rica|Costa Rican, Costa Ricans|Costa Rica|costaricien|San Jose|San José|m
Croatia|Croatian, Croatians, Croat, Croats|Croatie|croate|Zagreb||f
Cuba|Cuban, Cubans|Cuba|cubain|Havana|La Havane|f
Cyprus|Cypriot, Cypriots, Greek-Cypriot|Chypre|chypriote|Nicosia|Nicosie|f
Czech Republic/Czechia/Czechoslovakia|Czech, Czechs, Czechoslovak|République tchèque/Tchéquie|tchèque|Prague||f
Denmark|Danish, Dane, Danes|Danemark|danois|Copenhagen|Copenhague|m
Djibouti|Djiboutian|Djibouti|djiboutien|||m
Dominican Republic|Dominican, Dominicans|République dominicaine|dominicain|Santo Domingo|Saint-Domingue|f
East Timor/Timor-Leste|Timorese|Timor oriental|timorais|Dili||m
Ecuador|Ecuadorian, Ecuadorean|Équateur|équatorien|Quito||m
Egypt|Egyptian, Egyptians|Égypte|égyptien|Cairo|Le Caire|f
El Salvador|Salvadoran, Salvadorans|Salvador|salvadorien|San Salvador||m
Eritrea|Eritrean, Eritreans|Érythrée|érythréen|Asmara||f
Estonia|Estonian, Estonians|Estonie|estonien|Tallinn||f
Eswatini/Swaziland|Swazi, Swazis|Eswatini/Swaziland|swazi|Mbabane||m
Ethiopia|Ethiopian, Ethiopians|Éthiopie|éthiopien|Addis Ababa|Addis-Abeba|f
Fiji|Fijian, Fijians|Fidji|fidjien|Suva||f
Finland|Finnish, Finn, Finns|Finlande|finlandais|Helsinki||f
France|French|France|français|Paris||f
Gabon|Gabonese|Gabon|gabonais|Libreville||m
Gambia/The Gambia|Gambian, Gambians|Gambie|gambien|Banjul||f
Georgia|Georgian, Georgians|Géorgie|géorgien|Tbilisi|Tbilissi|f
Germany/West Germany/East Germany|German, Germans, West German, East German|Allemagne|allemand|Berlin/Bonn||f
Ghana|Ghanaian, Ghanaians|Ghana|ghanéen|Accra||m
Greece|Greek, Greeks|Grèce|grec, grecque, grecs, grecques|Athens|Athènes|f
Grenada|Grenadian, Grenadians|La Grenade|grenadien|||f
Guatemala|Guatemalan, Guatemalans|Guatemala|guatémaltèque|||m
Guinea|Guinean, Guineans|Guinée|guinéen|Conakry||f
Guinea-Bissau|Bissau-Guinean|Guinée-Bissau|bissau-guinéen|Bissau||f
Equatorial Guinea|Equatoguinean|Guinée équatoriale|équato-guinéen|Malabo||f
Guyana|Guyanese|Guyana|guyanien|Georgetown||m
Haiti|Haitian, Haitians|Haïti|haïtien|Port-au-Prince||f
Honduras|Honduran, Hondurans|Honduras|hondurien|Tegucigalpa||m
Hungary|Hungarian, Hungarians|Hongrie|hongrois|Budapest||f
Iceland|Icelandic, Icelander|Islande|islandais|Reykjavik||f
India|Indian, Indians|Inde|indien|New Delhi/Delhi||f
Indonesia|Indonesian, Indonesians|Indonésie|indonésien|Jakarta||f
Iran|Iranian, Iranians|Iran|iranien|Tehran/Teheran|Téhéran|m
Iraq|Iraqi, Iraqis|Irak|irakien|Baghdad|Bagdad|m
Ireland|Irish|Irlande|irlandais|Dublin||f
Israel|Israeli, Israelis|Israël|israélien|Jerusalem/Tel Aviv|Jérusalem/Tel-Aviv|m
Italy|Italian, Italians|Italie|italien|Rome||f
Ivory Coast/Côte d’Ivoire|Ivorian, Ivorians, Ivoirian|Côte d’Ivoire|ivoirien|Abidjan/Yamoussoukro||f
Jamaica|Jamaican, Jamaicans|Jamaïque|jamaïcain|Kingston||f
Japan|Japanese|Japon|japonais|Tokyo||m
Jordan|Jordanian, Jordanians|Jordanie|jordanien|Amman||f
Kazakhstan|Kazakh, Kazakhs|Kazakhstan|kazakh|Astana/Nur-Sultan||m
Kenya|Kenyan, Kenyans|Kenya|kényan|Nairobi||m
Kiribati||Kiribati||Tarawa||p
Kosovo|Kosovar, Kosovars|Kosovo|kosovar|Pristina||m
Kuwait|Kuwaiti, Kuwaitis|Koweït|koweïtien|||m
Kyrgyzstan|Kyrgyz|Kirghizstan|kirghiz|Bishkek|Bichkek|m
Laos|Laotian, Laotians|Laos|laotien|Vientiane||m
Latvia|Latvian, Latvians|Lettonie|letton, lettonne, lettons, lettonnes|Riga||f
Lebanon|Lebanese|Liban|libanais|Beirut|Beyrouth|m
Lesotho|Basotho|Lesotho|lésothien|Maseru||m
Liberia|Liberian, Liberians|Liberia|libérien|Monrovia||m
Libya|Libyan, Libyans|Libye|libyen|Tripoli||f
Liechtenstein||Liechtenstein|liechtensteinois|Vaduz||m
Lithuania|Lithuanian, Lithuanians|Lituanie|lituanien|Vilnius||f
Luxembourg|Luxembourger|Luxembourg|luxembourgeois|||m
Madagascar|Malagasy|Madagascar|malgache|Antananarivo||f
Malawi|Malawian, Malawians|Malawi|malawite|Lilongwe||m
Malaysia|Malaysian, Malaysians|Malaisie|malaisien|Kuala Lumpur||f
Maldives|Maldivian, Maldivians|Maldives|maldivien|||p
Mali|Malian, Malians|Mali|malien|Bamako||m
Malta|Maltese|Malte|maltais|Valletta|La Valette|f
Marshall Islands|Marshallese|Îles Marshall/îles Marshall|marshallais|Majuro||p
Mauritania|Mauritanian, Mauritanians|Mauritanie|mauritanien|Nouakchott||f
Mauritius|Mauritian, Mauritians|île Maurice/Île Maurice|mauricien|Port Louis|Port-Louis|f
Mexico|Mexican, Mexicans|Mexique|mexicain|Mexico City|Mexico|m
Micronesia|Micronesian, Micronesians|Micronésie|micronésien|||f
Moldova|Moldovan, Moldovans|Moldavie|moldave|Chisinau||f
Monaco|Monegasque, Monégasque|Monaco|monégasque|||m
Mongolia|Mongolian, Mongolians|Mongolie|mongol|Ulaanbaatar|Oulan-Bator|f
Montenegro|Montenegrin, Montenegrins|Monténégro|monténégrin|Podgorica||m
Morocco|Moroccan, Moroccans|Maroc|marocain|Rabat||m
Mozambique|Mozambican, Mozambicans|Mozambique|mozambicain|Maputo||m
Myanmar/Burma|Burmese, Myanmar|Birmanie/Myanmar|birman|Naypyidaw/Yangon/Rangoon|Rangoun|f
Namibia|Namibian, Namibians|Namibie|namibien|Windhoek||f
Nauru|Nauruan, Nauruans|Nauru|nauruan|||f
Nepal|Nepalese, Nepali|Népal|népalais|Kathmandu|Katmandou|m
Netherlands|Dutch|Pays-Bas|néerlandais|The Hague/Amsterdam|La Haye|m
New Zealand|New Zealander, New Zealanders|Nouvelle-Zélande|néo-zélandais|Wellington||f
Nicaragua|Nicaraguan, Nicaraguans|Nicaragua|nicaraguayen|Managua||m
Niger|Nigerien, Nigeriens|Niger|nigérien|Niamey||m
Nigeria|Nigerian, Nigerians|Nigeria|nigérian, nigériane, nigérians, nigérianes|Abuja||m
North Korea|North Korean, North Koreans|Corée du Nord|nord-coréen|Pyongyang||f
South Korea|South Korean, South Koreans|Corée du Sud|sud-coréen|Seoul|Séoul|f
North Macedonia/Macedonia|Macedonian, Macedonians|Macédoine du Nord/Macédoine|macédonien|Skopje||f
Norway|Norwegian, Norwegians|Norvège|norvégien|Oslo||f
Oman|Omani, Omanis|Oman|omanais|Muscat|Mascate|m
Pakistan|Pakistani, Pakistanis|Pakistan|pakistanais|Islamabad||m
Palau|Palauan, Palauans|Palaos|paluan|||p
Palestine/Palestinian Authority|Palestinian, Palestinians|Palestine/Autorité palestinienne|palestinien|Ramallah||f
Panama|Panamanian, Panamanians|Panama|panaméen|Panama City||m
Papua New Guinea|Papua New Guinean, Papua New Guineans|Papouasie-Nouvelle-Guinée|papouasien|Port Moresby||f
Paraguay|Paraguayan, Paraguayans|Paraguay|paraguayen|Asuncion||m
Peru|Peruvian, Peruvians|Pérou|péruvien|Lima||m
Philippines|Philippine, Filipino, Filipinos|Philippines|philippin|Manila|Manille|p
Poland|Polish, Pole, Poles|Pologne|polonais|Warsaw|Varsovie|f
Portugal|Portuguese|Portugal|portugais|Lisbon|Lisbonne|m
Qatar|Qatari, Qataris|Qatar|qatari|Doha||m
Republic of the Congo/Congo-Brazzaville|Congo-Brazzaville|Congo-Brazzaville/République du Congo|congolais|Brazzaville||m
Romania|Romanian, Romanians|Roumanie|roumain|Bucharest|Bucarest|f
Russia/Soviet Union/Russian Federation|Russian, Russians, Soviet|Russie/Union soviétique|russe, soviétique|Moscow|Moscou|f
Rwanda|Rwandan, Rwandans|Rwanda|rwandais|Kigali||m
Saint Lucia|Saint Lucian, Saint Lucians|Sainte-Lucie|saint-lucien|Castries||f
Samoa|Samoan, Samoans|Samoa|samoan|Apia||p
San Marino||Saint-Marin|saint-marinais|||m
Sao Tome and Principe/São Tomé and Príncipe|Santomean, Santomeans|Sao Tomé-et-Principe|santoméen|||m
Saudi Arabia|Saudi, Saudis, Saudi Arabian|Arabie saoudite|saoudien|Riyadh|Riyad|f
Senegal|Senegalese|Sénégal|sénégalais|Dakar||m
Serbia/Yugoslavia|Serbian, Serbians, Serb, Serbs, Yugoslav|Serbie/Yougoslavie|serbe, yougoslave|Belgrade||f
Seychelles|Seychellois|Seychelles|seychellois|||p
Sierra Leone|Sierra Leonean, Sierra Leoneans|Sierra Leone|sierra-léonais|Freetown||f
Singapore|Singaporean, Singaporeans|Singapour|singapourien|||f
Slovakia|Slovak, Slovaks|Slovaquie|slovaque|Bratislava||f
Slovenia|Slovenian, Slovenians|Slovénie|slovène|Ljubljana||f
Solomon Islands|Solomon Islander, Solomon Islanders|Îles Salomon/îles Salomon|salomonais|Honiara||p
Somalia|Somali, Somalis|Somalie|somalien|Mogadishu|Mogadiscio|f
South Africa|South African, South Africans|Afrique du Sud|sud-africain|Pretoria||f
South Sudan|South Sudanese|Soudan du Sud|sud-soudanais|Juba|Djouba|m
Somaliland|Somalilander, Somalilanders|Somaliland|somalilandais|Hargeisa|Hargeisa/Hargeysa|m
Spain|Spanish, Spaniard, Spaniards|Espagne|espagnol|Madrid||f
Sri Lanka|Sri Lankan, Sri Lankans|Sri Lanka|sri-lankais|Colombo||m
Sudan|Sudanese|Soudan|soudanais|Khartoum||m
Suriname|Surinamese|Suriname|surinamais|Paramaribo||m
Sweden|Swedish, Swede, Swedes|Suède|suédois|Stockholm||f
Switzerland|Swiss|Suisse|suisse|Bern|Berne|f
Syria|Syrian, Syrians|Syrie|syrien|Damascus|Damas|f
Taiwan|Taiwanese|Taïwan|taïwanais|Taipei||m
Tajikistan|Tajik, Tajiks|Tadjikistan|tadjik|Dushanbe|Douchanbé|m
Tanzania|Tanzanian, Tanzanians|Tanzanie|tanzanien|Dodoma/Dar es Salaam||f
Thailand|Thai, Thais|Thaïlande|thaïlandais|Bangkok||f
Togo|Togolese|Togo|togolais|Lome|Lomé|m
Tonga|Tongan, Tongans|Tonga|tongien|||p
Trinidad and Tobago|Trinidadian, Trinidadians|Trinité-et-Tobago|trinidadien|Port of Spain|Port-d’Espagne|f
Tunisia|Tunisian, Tunisians|Tunisie|tunisien|Tunis||f
Turkey/Türkiye|Turkish, Turk, Turks|Turquie|turc, turque, turcs, turques|Ankara||f
Turkmenistan|Turkmen|Turkménistan|turkmène|Ashgabat|Achgabat|m
Tuvalu|Tuvaluan, Tuvaluans|Tuvalu|tuvaluan|Funafuti||p
Uganda|Ugandan, Ugandans|Ouganda|ougandais|Kampala||m
Ukraine|Ukrainian, Ukrainians|Ukraine|ukrainien|Kyiv/Kiev|Kiev/Kyiv|f
United Arab Emirates/UAE/Emirates|Emirati, Emiratis|Émirats arabes unis|émirati|Abu Dhabi|Abou Dhabi|p
United Kingdom/UK/U.K./Britain/Great Britain|British, Briton, Britons|Royaume-Uni/Grande-Bretagne|britannique|London|Londres|m
United States/US/U.S./USA/U.S.A./America|American, Americans|États-Unis|américain|Washington||p
Uruguay|Uruguayan, Uruguayans|Uruguay|uruguayen|Montevideo||m
Uzbekistan|Uzbek, Uzbeks|Ouzbékistan|ouzbek|Tashkent|Tachkent|m
Vanuatu|Vanuatuan, Vanuatuans, ni-Vanuatu|Vanuatu|vanuatais|||m
Vatican/Holy See||Vatican/Saint-Siège|||Le Vatican|m
Venezuela|Venezuelan, Venezuelans|Venezuela|vénézuélien|Caracas||m
Vietnam|Vietnamese|Vietnam|vietnamien|Hanoi|Hanoï|m
Western Sahara|Sahrawi, Sahrawis|Sahara occidental|sahraoui|||m
Yemen|Yemeni, Yemenis|Yémen|yéménite|Sanaa|Sanaa|m
Zambia|Zambian, Zambians|Zambie|zambien|Lusaka||f
Zimbabwe|Zimbabwean, Zimbabweans|Zimbabwe|zimbabwéen|Harare||m`;

/** A state as one row gives it; the first name counts, the others are further ones. */
export interface State {
  en: { names: string[]; demonyms: string[]; capitals: string[] };
  fr: { names: string[]; demonyms: string[]; capitals: string[] };
  gender: 'f' | 'm';
  plural: boolean;
}

export const states: State[] = rows.trim().split('\n').map(stateOf);

function stateOf(row: string): State {
  const [
    names = '',
    demonyms = '',
    frNames = '',
    frDemonyms = '',
    capitals = '',
    frCapitals = '',
    gender = '',
  ] = row.split('|');
  return {
    en: { names: list(names, '/'), demonyms: list(demonyms, ', '), capitals: list(capitals, '/') },
    fr: {
      names: list(frNames, '/'),
      demonyms: inflected(list(frDemonyms, ', ')),
      capitals: list(frCapitals === '' ? capitals : frCapitals, '/'),
    },
    gender: gender === 'f' ? 'f' : 'm',
    plural: gender === 'p',
  };
}

function list(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

/** Masculine, feminine and plurals of French adjectives; four forms written out stay as they are. */
function inflected(adjectives: string[]): string[] {
  if (adjectives.length >= 4) return adjectives;
  return [
    ...new Set(
      adjectives.flatMap((adjective) => withPlural(adjective).concat(withPlural(feminineOf(adjective)))),
    ),
  ];
}

function feminineOf(adjective: string): string {
  if (/[eè]$/u.test(adjective)) return adjective;
  return adjective.endsWith('en') ? `${adjective}ne` : `${adjective}e`;
}

function withPlural(adjective: string): string[] {
  return /[sx]$/u.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
}
