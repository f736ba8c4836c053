import Foundation

extension DrawHash {
  /// Evenly from [0, 1), in steps of 2⁻⁵³.
  var uniform: Double { Double(value >> 11) * 0x1p-53 }

  /// Where the distribution function of Poisson(1) stands at 0, 1, 2 …, in steps of 2⁻⁵³.
  private static let steps: [UInt64] = [
    3_313_563_428_353_947, 6_627_126_856_707_895, 8_283_908_570_884_869, 8_836_169_142_277_194,
    8_974_234_285_125_275, 9_001_847_313_694_891, 9_006_449_485_123_161, 9_007_106_938_184_342,
    9_007_189_119_816_990, 9_007_198_251_109_506, 9_007_199_164_238_758, 9_007_199_247_250_508,
    9_007_199_254_168_154, 9_007_199_254_700_280, 9_007_199_254_738_289, 9_007_199_254_740_823,
    9_007_199_254_740_982, 9_007_199_254_740_991,
  ]

  /// A draw of Poisson(1): how many of its steps lie at or below the hash's first 53 bits.
  package var poisson: UInt8 {
    let bits = value >> 11
    var count: UInt8 = 0
    for step in Self.steps {
      guard bits >= step else { break }
      count += 1
    }
    return count
  }

  /// A draw of Beta(½, `other`), `other` > ½: of two gamma distributions (Marsaglia and Tsang
  /// 2000; that of ½ is half a squared normal).
  func beta(half other: Double) -> Double {
    var counter: UInt64 = 0
    func next() -> Double {
      counter += 1
      return adding(counter).uniform
    }
    func normal() -> Double {
      (-2 * log(1 - next())).squareRoot() * cos(2 * .pi * next())
    }
    let first = normal()
    let d = other - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      guard log(1 - next()) < x * x / 2 + d - d * v + d * log(v) else { continue }
      let half = first * first / 2
      return half / (half + d * v)
    }
  }
}
