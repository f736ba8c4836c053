extension OperationalEffectiveness {
  /// The twelve values by indicator, in the units of the model.
  var values: [(String, Double)] {
    [
      ("EO01", twitterRate), ("EO02", facebookRate), ("EO03", twitterTime),
      ("EO04", facebookTime), ("EO05", withinHour), ("EO06", dialogue), ("EO07", depth),
      ("EO08", proactive), ("EO09", solved), ("EO10", transferred), ("EO11", complexSolved),
      ("EO12", offHours),
    ]
  }
}

extension EngagementExperience {
  /// The nine values by indicator, in the units of the model.
  var values: [(String, Double)] {
    [
      ("VE01", comments), ("VE02", shares), ("VE03", likes), ("VE04", messages),
      ("VE05", people), ("VE06", recurrent), ("VE07", helped), ("VE08", thanked),
      ("VE09", positive),
    ]
  }
}
