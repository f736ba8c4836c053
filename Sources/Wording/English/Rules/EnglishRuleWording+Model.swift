// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: ModelRuleWording {
  var modelUnknown: RuleText { RuleText("There is no model '{model}'.", advice: "Use a bundled one ({known}) or the path of a model file.") }
  var modelDuplicateID: RuleText { RuleText("The id '{id}' is already used on line {line}.", advice: "Nodes and indicators share one namespace; change one of the two.") }
  var modelReservedID: RuleText { RuleText("The id '{id}' is reserved.", advice: "'brand', 'name' and 'sector' are columns of the tables; choose another.") }
  var modelReservedState: RuleText { RuleText("The state's id cannot be '{id}'.", advice: "It is a column of the table of sectors; choose another id.") }
  var modelBadID: RuleText { RuleText("'{id}' cannot be an id.", advice: "Use letters, digits, '.', '_' or '-', at most 64 characters.") }
  var modelNegativeWeight: RuleText { RuleText("The weight '{weight}' is negative.", advice: "Expected a number of at least 0; to invert an indicator, use its direction.") }
  var modelZeroWeights: RuleText { RuleText("All weights of the node '{node}' are 0.", advice: "Give at least one child a positive weight.") }
  var modelNoChildren: RuleText { RuleText("The node '{node}' has no children.", advice: "Add indicators or nodes under 'children'.") }
  var modelUnknownIndicator: RuleText { RuleText("There is no indicator '{id}'.", advice: "Add it under 'indicators' or correct the name.") }
  var modelUnknownNode: RuleText { RuleText("There is no node '{id}' in the tree.", advice: "The nodes are: {known}.") }
  var modelUnusedIndicator: RuleText { RuleText("The indicator '{id}' is not used in the tree.", advice: "Put it under a node or remove it.") }
  var modelIndicatorTwice: RuleText { RuleText("The indicator '{id}' is already in the tree, on line {line}.", advice: "An indicator counts in one node only.") }
  var modelEqualGoalposts: RuleText { RuleText("The goalposts 'worst' and 'best' are equal ('{value}').", advice: "Give two different values; if best is the smaller one, lower is better.") }
  var modelLogGoalposts: RuleText { RuleText("With 'transform: log' the goalpost '{value}' is not positive.", advice: "Give goalposts above 0 or remove the transform.") }
  var modelCurveOrder: RuleText { RuleText("The curve's x '{value}' is not greater than the one before.", advice: "Order the points by x, without repeats.") }
  var modelPointsOutside: RuleText { RuleText("The points '{value}' lie outside the scale from {low} to {high}.", advice: "Give points within the model's scale.") }
  var modelLevelName: RuleText { RuleText("'{name}' may be the level '{one}' or the level '{other}'.", advice: "Give the levels names that differ (case and accents aside).") }
  var modelZeroOverUnbounded: RuleText { RuleText("'missing: zero' makes no sense over '{id}', whose method is {method}.", advice: "Its scores have no fixed low end; use reweight or exclude, or a bounded method.") }
  var modelThresholdsOverUnbounded: RuleText { RuleText("Maturity thresholds make no sense over '{id}', whose method is {method}.", advice: "Use a bounded method or remove 'maturity'.") }
  var modelMixedScales: RuleText { RuleText("The node '{node}' mixes children of different scales: '{one}' and '{other}'.", advice: "Use children normalised to the same scale in one node.") }
  var modelOtherScale: RuleText { RuleText("'{child}', below the node '{node}', lies on another scale ({low} to {high}).", advice: "An included model must have the same 'scale' as the one that includes it.") }
  var modelZeroInProduct: RuleText { RuleText("The {aggregation} aggregation of the node '{node}' would always give some unit 0: '{child}' ({method}) reaches 0.", advice: "Raise the scale's low end (e.g. scale: [1, 100]) or use arithmetic.") }
  var modelNegativeInProduct: RuleText { RuleText("The {aggregation} aggregation of the node '{node}' cannot take negatives, and '{child}' may be one ({method}).", advice: "Use arithmetic, or a bounded method with the scale's low end at 0 or above.") }
  var modelTypeMismatch: RuleText { RuleText("The type '{type}' does not go with the method '{method}'.", advice: "'levels' goes with 'levels'; the other types with the other methods.") }
  var modelWinsorisedMethod: RuleText { RuleText("'treatment: winsorise' does not go with the method '{method}' of '{id}'.", advice: "With fixed points or ends an outlier moves nobody else: remove 'treatment', or use one of {known}." ) }
  var modelFlatIndicator: RuleText { RuleText("'{id}' always gives {value} points, whatever its value.", advice: "Give the levels or the curve different points, or take the indicator out of the tree.") }
  var modelUnreachableScore: RuleText { RuleText("'{id}' never reaches {value}: its highest score is {high}.", advice: "Nobody will meet this condition; lower the score it asks for.") }
  var modelWorstWithoutGoalpost: RuleText { RuleText("'when-empty: worst' does not go with the method '{method}'.", advice: "Only goalposts and curve have a worst value; use one of them or 'missing'.") }
  var modelStatesOrder: RuleText { RuleText("The threshold '{value}' is not greater than the one of the state before.", advice: "Order the states from low to high.") }
  var modelFirstState: RuleText { RuleText("The first state starts at '{value}', above the scale's low end ({low}).", advice: "Every index must have a state: start at the scale's low end.") }
  var modelFirstStateRequires: RuleText { RuleText("The first state cannot have 'requires'.", advice: "There is no lower state to drop to.") }
  var modelUnreachableState: RuleText { RuleText("The state '{state}' starts at '{value}', above the scale's high end ({high}).", advice: "No unit can reach it; check the threshold.") }
  var modelMeasure: RuleText { RuleText("The source '{source}' has no measure '{measure}'.", advice: "Known measures: {known}.") }
  var modelNoMeasures: RuleText { RuleText("Indicators of the source '{source}' have no 'measure'.", advice: "Remove 'measure', or use the source interactions or brands.") }
  var modelIncludeDepth: RuleText { RuleText("Models include one another more than {limit} deep.", advice: "Join some of them into one.") }
  var modelIncludeCycle: RuleText { RuleText("The model '{model}' includes itself.", advice: "Remove one of the includes.") }
}
