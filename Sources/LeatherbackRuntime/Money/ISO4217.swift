/// Facts of ISO 4217, the standard for codes of currencies.
///
/// Source: list one of the maintenance agency, SIX Financial Information AG, as published on
/// 2026-01-01.
public enum ISO4217 {
  /// Digits behind the point of a currency's minor unit, such as 2 for `GBP` and 0 for `JPY`.
  ///
  /// - Parameter code: Three capital letters.
  /// - Returns: `nil` for a code that is not in the list of that day, and for one without a minor
  ///   unit, such as gold (`XAU`).
  public static func fractionDigits(of code: String) -> Int? { digits[code] }

  private static let digits: [String: Int] = {
    var digits: [String: Int] = [:]
    for (count, codes) in currencies {
      for code in codes.split(separator: " ") { digits[String(code)] = count }
    }
    return digits
  }()

  private static let currencies: KeyValuePairs<Int, String> = [
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
    CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
    GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD \
    LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB \
    PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
    SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW \
    ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
  ]
}
