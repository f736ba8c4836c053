package import Findings

extension Rule {
  package static let modelUnknown = Rule("model-unknown", .error, \.modelUnknown)

  package static let modelDuplicateID = Rule("model-duplicate-id", .error, \.modelDuplicateID)

  package static let modelReservedID = Rule("model-reserved-id", .error, \.modelReservedID)

  package static let modelReservedState = Rule("model-reserved-state", .error, \.modelReservedState)

  package static let modelBadID = Rule("model-bad-id", .error, \.modelBadID)

  package static let modelNegativeWeight = Rule(
    "model-negative-weight", .error, \.modelNegativeWeight)

  package static let modelZeroWeights = Rule("model-zero-weights", .error, \.modelZeroWeights)

  package static let modelNoChildren = Rule("model-no-children", .error, \.modelNoChildren)

  package static let modelUnknownIndicator = Rule(
    "model-unknown-indicator", .error, \.modelUnknownIndicator)

  package static let modelUnknownNode = Rule("model-unknown-node", .error, \.modelUnknownNode)

  package static let modelUnusedIndicator = Rule(
    "model-unused-indicator", .error, \.modelUnusedIndicator)

  package static let modelIndicatorTwice = Rule(
    "model-indicator-twice", .error, \.modelIndicatorTwice)

  package static let modelEqualGoalposts = Rule(
    "model-equal-goalposts", .error, \.modelEqualGoalposts)

  package static let modelLogGoalposts = Rule("model-log-goalposts", .error, \.modelLogGoalposts)

  package static let modelCurveOrder = Rule("model-curve-order", .error, \.modelCurveOrder)

  package static let modelPointsOutside = Rule("model-points-outside", .error, \.modelPointsOutside)

  package static let modelLevelName = Rule("model-level-name", .error, \.modelLevelName)

  package static let modelZeroOverUnbounded = Rule(
    "model-zero-over-unbounded", .error, \.modelZeroOverUnbounded)

  package static let modelThresholdsOverUnbounded = Rule(
    "model-thresholds-over-unbounded", .error, \.modelThresholdsOverUnbounded)

  package static let modelMixedScales = Rule("model-mixed-scales", .error, \.modelMixedScales)

  package static let modelOtherScale = Rule("model-other-scale", .error, \.modelOtherScale)

  package static let modelZeroInProduct = Rule(
    "model-zero-in-product", .error, \.modelZeroInProduct)

  package static let modelNegativeInProduct = Rule(
    "model-negative-in-product", .error, \.modelNegativeInProduct)

  package static let modelTypeMismatch = Rule("model-type-mismatch", .error, \.modelTypeMismatch)

  package static let modelWinsorisedMethod = Rule(
    "model-winsorised-method", .error, \.modelWinsorisedMethod)

  package static let modelFlatIndicator = Rule(
    "model-flat-indicator", .warning, \.modelFlatIndicator)

  package static let modelUnreachableScore = Rule(
    "model-unreachable-score", .warning, \.modelUnreachableScore)

  package static let modelWorstWithoutGoalpost = Rule(
    "model-worst-without-goalpost", .error, \.modelWorstWithoutGoalpost)

  package static let modelStatesOrder = Rule("model-states-order", .error, \.modelStatesOrder)

  package static let modelFirstState = Rule("model-first-state", .error, \.modelFirstState)

  package static let modelFirstStateRequires = Rule(
    "model-first-state-requires", .error, \.modelFirstStateRequires)

  package static let modelUnreachableState = Rule(
    "model-unreachable-state", .warning, \.modelUnreachableState)

  package static let modelMeasure = Rule("model-measure", .error, \.modelMeasure)

  package static let modelNoMeasures = Rule("model-no-measures", .error, \.modelNoMeasures)

  package static let modelIncludeDepth = Rule("model-include-depth", .error, \.modelIncludeDepth)

  package static let modelIncludeCycle = Rule("model-include-cycle", .error, \.modelIncludeCycle)
}
