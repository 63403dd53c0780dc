/**
 * Where the capitals of `states.ts` lie, by their English name: latitude and longitude in degrees (WGS 84) to two
 * places, which is the size of a town. Geographical facts, gathered by hand; nobody's work.
 */
const rows = `
Kabul 34.53 69.17
Tirana 41.33 19.82
Algiers 36.75 3.06
Luanda -8.84 13.23
Buenos Aires -34.60 -58.38
Yerevan 40.18 44.51
Canberra -35.28 149.13
Vienna 48.21 16.37
Baku 40.41 49.87
Manama 26.23 50.59
Dhaka 23.81 90.41
Minsk 53.90 27.57
Brussels 50.85 4.35
Porto-Novo 6.50 2.60
Thimphu 27.47 89.64
La Paz -16.50 -68.15
Sarajevo 43.86 18.41
Gaborone -24.65 25.91
Brasilia -15.79 -47.88
Sofia 42.70 23.32
Ouagadougou 12.37 -1.52
Bujumbura -3.38 29.36
Phnom Penh 11.56 104.92
Yaounde 3.87 11.52
Ottawa 45.42 -75.70
Bangui 4.39 18.56
N'Djamena 12.13 15.06
Santiago -33.45 -70.67
Beijing 39.90 116.41
Bogota 4.71 -74.07
Kinshasa -4.32 15.31
San Jose 9.93 -84.08
Zagreb 45.81 15.98
Havana 23.11 -82.37
Nicosia 35.19 33.38
Prague 50.08 14.44
Copenhagen 55.68 12.57
Santo Domingo 18.49 -69.93
Dili -8.56 125.56
Quito -0.18 -78.47
Cairo 30.04 31.24
San Salvador 13.69 -89.22
Asmara 15.32 38.93
Tallinn 59.44 24.75
Addis Ababa 9.03 38.74
Suva -18.14 178.44
Helsinki 60.17 24.94
Paris 48.86 2.35
Libreville 0.42 9.47
Banjul 13.45 -16.58
Tbilisi 41.72 44.79
Berlin 52.52 13.40
Accra 5.60 -0.19
Athens 37.98 23.73
Conakry 9.51 -13.71
Bissau 11.86 -15.60
Malabo 3.75 8.78
Port-au-Prince 18.54 -72.34
Tegucigalpa 14.07 -87.19
Budapest 47.50 19.04
Reykjavik 64.15 -21.94
New Delhi 28.61 77.21
Jakarta -6.21 106.85
Tehran 35.69 51.39
Baghdad 33.31 44.37
Dublin 53.35 -6.26
Jerusalem 31.77 35.21
Rome 41.90 12.50
Abidjan 5.36 -4.01
Kingston 17.97 -76.79
Tokyo 35.68 139.69
Amman 31.95 35.93
Astana 51.17 71.43
Nairobi -1.29 36.82
Pristina 42.66 21.17
Bishkek 42.87 74.59
Vientiane 17.98 102.63
Riga 56.95 24.11
Beirut 33.89 35.50
Maseru -29.31 27.48
Monrovia 6.30 -10.80
Tripoli 32.89 13.19
Vilnius 54.69 25.28
Antananarivo -18.88 47.51
Lilongwe -13.97 33.79
Kuala Lumpur 3.14 101.69
Bamako 12.64 -8.00
Valletta 35.90 14.51
Nouakchott 18.08 -15.98
Mexico City 19.43 -99.13
Chisinau 47.01 28.86
Ulaanbaatar 47.89 106.91
Podgorica 42.44 19.26
Rabat 34.02 -6.84
Maputo -25.97 32.57
Naypyidaw 19.76 96.08
Windhoek -22.56 17.08
Kathmandu 27.72 85.32
The Hague 52.08 4.31
Wellington -41.29 174.78
Managua 12.11 -86.24
Niamey 13.51 2.11
Abuja 9.06 7.49
Pyongyang 39.04 125.76
Seoul 37.57 126.98
Skopje 42.00 21.43
Oslo 59.91 10.75
Muscat 23.59 58.41
Islamabad 33.68 73.05
Ramallah 31.90 35.20
Panama City 8.98 -79.52
Asuncion -25.26 -57.58
Lima -12.05 -77.04
Manila 14.60 120.98
Warsaw 52.23 21.01
Lisbon 38.72 -9.14
Doha 25.29 51.53
Bucharest 44.43 26.10
Moscow 55.75 37.62
Kigali -1.94 30.06
Riyadh 24.71 46.68
Dakar 14.72 -17.47
Belgrade 44.79 20.45
Freetown 8.48 -13.23
Bratislava 48.15 17.11
Ljubljana 46.06 14.51
Mogadishu 2.05 45.32
Pretoria -25.75 28.19
Juba 4.85 31.58
Madrid 40.42 -3.70
Colombo 6.93 79.85
Khartoum 15.50 32.56
Stockholm 59.33 18.07
Bern 46.95 7.45
Damascus 33.51 36.28
Taipei 25.03 121.57
Dushanbe 38.56 68.79
Dodoma -6.16 35.75
Bangkok 13.76 100.50
Lome 6.13 1.22
Tunis 36.81 10.18
Ankara 39.93 32.86
Ashgabat 37.96 58.33
Kampala 0.35 32.58
Kyiv 50.45 30.52
Abu Dhabi 24.45 54.38
London 51.51 -0.13
Washington 38.91 -77.04
Montevideo -34.90 -56.16
Tashkent 41.30 69.24
Caracas 10.48 -66.90
Hanoi 21.03 105.85
Sanaa 15.37 44.19
Lusaka -15.39 28.32
Harare -17.83 31.05
Nassau 25.04 -77.35
Bridgetown 13.10 -59.62
Belmopan 17.25 -88.77
Praia 14.93 -23.51
Moroni -11.70 43.26
Mbabane -26.31 31.14
Georgetown 6.80 -58.16
Tarawa 1.33 172.98
Vaduz 47.14 9.52
Majuro 7.10 171.38
Port Louis -20.16 57.50
Port Moresby -9.44 147.18
Brazzaville -4.27 15.27
Castries 14.01 -60.99
Apia -13.83 -171.76
Honiara -9.43 159.95
Hargeisa 9.56 44.06
Paramaribo 5.87 -55.17
Port of Spain 10.66 -61.51
Funafuti -8.52 179.20
`;

/** Latitude and longitude in degrees, by English name. */
export const capitals = new Map<string, [latitude: number, longitude: number]>(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [, name, latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(row)!;
      return [name!, [Number(latitude), Number(longitude)]];
    }),
);
