import Foundation

/// The natural logarithm, under a name that no member hides.
@inline(__always)
func logarithm(_ x: Double) -> Double { log(x) }

/// The cosine of an angle in radians.
@inline(__always)
func cosine(_ x: Double) -> Double { cos(x) }

/// e to the power of `x`.
@inline(__always)
func exponential(_ x: Double) -> Double { exp(x) }
