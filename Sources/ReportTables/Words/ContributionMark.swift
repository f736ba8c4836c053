package import Analysis
package import Wording

extension PageWording {
  /// What stands after the name of a part of a gap whose score the client
  /// does not have, or has only by imputation; empty otherwise.
  package func mark(_ part: Contribution) -> String {
    if part.isFilled { return missingInBrackets }
    return part.isImputed ? " (\(filledIn))" : ""
  }
}
