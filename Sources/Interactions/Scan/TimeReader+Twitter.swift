extension TimeReader {
  /// `Tue Oct 31 22:10:47 +0000 2017`: all digits are checked and paired at
  /// once; what is not so plain is read byte by byte.
  @inline(__always)
  static func twitter(_ b: UnsafeBufferPointer<UInt8>, _ months: MonthTable) -> Int64 {
    guard b.count == 30, let start = b.baseAddress else { return bad }
    let raw = UnsafeRawPointer(start)
    let names = raw.loadUnaligned(as: UInt64.self)
    // `31 22:10`, `:47 +000`, `000 2017` become their digits' values, all
    // other bytes zero.
    let clock = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ 0x3030_3A30_3020_3030
    let zone = raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self) ^ 0x3030_302B_2030_303A
    let year = raw.loadUnaligned(fromByteOffset: 22, as: UInt64.self) ^ 0x3030_3030_2030_3030
    // What reaches the top bit is no digit, or not the byte that belongs there.
    let odd =
      clock | (clock &+ 0x7676_7F76_767F_7676) | zone | (zone &+ 0x7F7F_7F7F_7F76_767F)
      | year | (year &+ 0x7676_7676_7F7F_7F7F)
    guard odd & 0x8080_8080_8080_8080 == 0, names & 0xFF00_0000_FF00_0000 == 0x2000_0000_2000_0000,
      let month = monthNumber(UInt32(truncatingIfNeeded: names &>> 32) & 0xFF_FFFF)
    else { return twitterByBytes(b) }
    let times = clock &* 10 &+ (clock &>> 8)
    let seconds = zone &* 10 &+ (zone &>> 8)
    let years = year &* 10 &+ (year &>> 8)
    let fullYear = Int(years &>> 32 & 0xFF) * 100 + Int(years &>> 48 & 0xFF)
    let day = Int(times & 0xFF)
    let hour = Int(times &>> 24 & 0xFF)
    let minute = Int(times &>> 48 & 0xFF)
    let second = Int(seconds &>> 8 & 0xFF)
    guard let start = months.start(fullYear, month, day: day), hour <= 23, minute <= 59,
      second <= 60
    else { return twitterByBytes(b) }
    let days = start + day - 1
    return Int64(days * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000_000
  }

  /// 1 to 12 of `Jan` to `Dec`, their first letter in the lowest byte.
  @inline(__always)
  private static func monthNumber(_ name: UInt32) -> Int? {
    // A product that sends the twelve names to different places of a table.
    let place = UInt64((name &* 0x0741_C7A9) &>> 28) &* 4
    let month = Int((0x601B_0904_5720_8AC3 as UInt64) &>> place & 0xF)
    let names: StaticString = "   JanFebMarAprMayJunJulAugSepOctNovDec"
    let own = Bytes.word(names.utf8Start + 3 * month, 3)
    return own == UInt64(name) ? month : nil
  }
}
