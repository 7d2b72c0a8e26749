/// Organisations of states, and the buildings and bodies that stand for governments.
///
/// Compiled for Dateline from general knowledge; codes are ISO 3166 alpha-3 for a country's own
/// bodies, IGO for organisations of states, NGO for others.
enum OrganisationNames {
  static let table = NameTable(
    """
    IGO|organisation|United Nations;UN;U.N.
    IGO|organisation|UN Security Council;Security Council;U.N. Security Council
    IGO|organisation|United Nations Security Council
    IGO|organisation|UN General Assembly;General Assembly
    IGO|organisation|NATO;North Atlantic Treaty Organization
    IGO|organisation|European Union;EU;E.U.
    IGO|organisation|European Commission
    IGO|organisation|International Atomic Energy Agency;IAEA
    IGO|organisation|International Criminal Court;ICC
    IGO|organisation|International Court of Justice
    IGO|organisation|International Monetary Fund;IMF;I.M.F.
    IGO|organisation|World Bank
    IGO|organisation|World Trade Organization;WTO
    IGO|organisation|World Health Organization;WHO
    IGO|organisation|African Union
    IGO|organisation|Arab League;League of Arab States
    IGO|organisation|ASEAN
    IGO|organisation|OSCE
    IGO|organisation|OPEC
    IGO|organisation|ECOWAS
    IGO|organisation|Gulf Cooperation Council;GCC
    IGO|organisation|Group of Seven;G7
    IGO|organisation|Group of 20;G20
    IGO|organisation|BRICS
    IGO|organisation|League of Nations
    IGO|organisation|Warsaw Pact
    NGO|organisation|Red Cross;International Committee of the Red Cross;ICRC
    NGO|organisation|Red Crescent
    NGO|organisation|Amnesty International
    NGO|organisation|Human Rights Watch
    NGO|organisation|Hamas
    NGO|organisation|Hezbollah;Hizbollah
    NGO|organisation|Taliban
    NGO|organisation|Islamic State;ISIS;ISIL
    NGO|organisation|al-Qaeda;al-Qaida
    NGO|organisation|Houthis;Houthi
    RUS|government|Kremlin;Duma
    USA|government|White House;Pentagon;State Department;Oval Office;Capitol Hill;Congress;Senate
    USA|government|House of Representatives;U.S. Congress;U.S. Senate;Treasury Department
    GBR|government|Downing Street;Whitehall;Foreign Office;House of Commons;House of Lords
    FRA|government|Elysee;Élysée;Quai d’Orsay
    DEU|government|Bundestag;Bundeswehr
    ISR|government|Knesset;Mossad
    IRN|government|Majlis;Revolutionary Guard;Revolutionary Guards
    CHN|government|Zhongnanhai;Politburo
    TUR|government|Sublime Porte
    KOR|government|Blue House
    ITA|government|Quirinale
    UKR|government|Verkhovna Rada;Rada
    """
  )
}
