/**
 * Bodies that news of any topic speaks of, and the seats of governments that stand for their states, so that a
 * topic's `actors.yml` need not list those that it only mentions. One row: English names, French names (the first
 * counts), gender of the first French one (`p` for a plural), for a seat the English name of its state, for a body the
 * capital that means it more often than its own state.
 */
const rows = `
UN/United Nations/U.N.|ONU/Nations unies/Organisation des Nations unies|f
UN Security Council/U.N. Security Council/United Nations Security Council/Security Council|Conseil de sécurité de l’ONU/Conseil de sécurité/Conseil de sécurité des Nations unies|m
UN General Assembly/United Nations General Assembly|Assemblée générale de l’ONU/Assemblée générale des Nations unies|f
European Union/EU/E.U.|Union européenne/UE|f||Brussels
European Commission|Commission européenne|f
European Parliament|Parlement européen|m
European Council|Conseil européen|m
European Central Bank/ECB|Banque centrale européenne/BCE|f
European Court of Human Rights|Cour européenne des droits de l’homme/CEDH|f
NATO/Nato/North Atlantic Treaty Organization/North Atlantic Treaty Organisation|Otan/OTAN|f
African Union/AU|Union africaine/UA|f
African Union Peace and Security Council/AU Peace and Security Council|Conseil de paix et de sécurité de l’Union africaine/Conseil de paix et de sécurité de l’UA|m
ECOWAS/Ecowas/CEDEAO/Economic Community of West African States|Cédéao/CEDEAO/Cedeao/Communauté économique des États de l’Afrique de l’Ouest|f
SADC/Southern African Development Community|SADC/Communauté de développement de l’Afrique australe|f
IGAD/Intergovernmental Authority on Development|Igad/IGAD|f
East African Community|Communauté d’Afrique de l’Est|f
African Development Bank/AfDB|Banque africaine de développement/BAD|f
Arab League/League of Arab States|Ligue arabe|f
Gulf Cooperation Council|Conseil de coopération du Golfe|m
ASEAN/Asean/Association of Southeast Asian Nations|Asean/ASEAN|f
Mercosur|Mercosur|m
Organization of American States/OAS|Organisation des États américains/OEA|f
Commonwealth|Commonwealth|m
IMF/International Monetary Fund|FMI/Fonds monétaire international|m
World Bank|Banque mondiale|f
WHO/World Health Organization/World Health Organisation|OMS/Organisation mondiale de la santé|f
WTO/World Trade Organization/World Trade Organisation|OMC/Organisation mondiale du commerce|f
IAEA/International Atomic Energy Agency|AIEA/Agence internationale de l’énergie atomique|f
OPEC/Opec|Opep/OPEP|f
OECD|OCDE|f
OSCE|OSCE|f
UNESCO/Unesco|Unesco/UNESCO|f
UNICEF/Unicef|Unicef/UNICEF|m
UNHCR/UN refugee agency/UN High Commissioner for Refugees|HCR/Haut-Commissariat des Nations unies pour les réfugiés/Haut-Commissariat aux réfugiés|m
World Food Programme/World Food Program/WFP|Programme alimentaire mondial/PAM|m
International Criminal Court/ICC|Cour pénale internationale/CPI|f
International Court of Justice/ICJ|Cour internationale de justice/CIJ|f
Red Cross|Croix-Rouge|f
International Committee of the Red Cross/ICRC|Comité international de la Croix-Rouge/CICR|m
Interpol|Interpol|f
Amnesty International|Amnesty International|f
Human Rights Watch/HRW|Human Rights Watch/HRW|f
Médecins Sans Frontières/MSF/Doctors Without Borders|Médecins sans frontières/MSF|p
G7|G7|m
G20|G20|m
White House|Maison-Blanche/Maison Blanche/Maison blanche|f|United States
Pentagon|Pentagone|m|United States
US State Department/State Department/U.S. State Department|Département d’État/département d’État|m|United States
Kremlin|Kremlin|m|Russia
Elysee/Élysée/Elysée|Élysée/Elysée|m|France
Matignon|Matignon|m|France
Quai d’Orsay|Quai d’Orsay|m|France
Downing Street|Downing Street|m|United Kingdom
Whitehall|Whitehall|m|United Kingdom`;

/** A body or seat as one row gives it. */
export interface Body {
  en: string[];
  fr: string[];
  gender: 'f' | 'm';
  plural: boolean;
  /** English name of the state that a seat of government stands for. */
  seatOf?: string;
  /** English name of the capital by which it goes: "Brussels has threatened …". */
  goesBy?: string;
}

export const bodies: Body[] = rows.trim().split('\n').map(bodyOf);

function bodyOf(row: string): Body {
  const [en = '', fr = '', gender = '', seatOf = '', goesBy] = row.split('|');
  return {
    en: en.split('/'),
    fr: fr.split('/'),
    gender: gender === 'm' ? 'm' : 'f',
    plural: gender === 'p',
    ...(seatOf !== '' && { seatOf }),
    ...(goesBy !== undefined && { goesBy }),
  };
}
