/// A score for each axis of the model, 0 … 100.
struct AxisScores {
  let strategy: Double
  let effectiveness: Double
  let engagement: Double

  init(_ strategy: Double, _ effectiveness: Double, _ engagement: Double) {
    self.strategy = strategy
    self.effectiveness = effectiveness
    self.engagement = engagement
  }

  /// The plain mean of the three.
  var mean: Double { (strategy + effectiveness + engagement) / 3 }
}
