import Wording

extension Study2016 {
  /// The text of study.yaml.
  var studyFile: String {
    """
    # Synthetic sample study: every brand is fictional and every value is made by a generator.
    # See README.md beside this file. Do not edit by hand: `imacs-samples` writes this folder.
    schema: 1
    id: imacs-2016
    title:
      es: "\(title.es)"
      en: "\(title.en)"
    edition: 2016
    period: {from: 2016-01-01, to: 2016-06-30}
    model: imacs-2016
    language: es
    brands: brands.csv
    accounts: accounts.csv
    observations:
      - {file: coding-ana.xlsx, sheet: Estrategia de presencia, coder: ana}
      - {file: coding-luis.xlsx, sheet: Estrategia de presencia, coder: luis}
      - {file: coding-luis-administracion.csv, coder: luis}
    interactions:
      - {file: interactions.csv, layout: canonical}
    coders: mean
    client: banco-alfa
    minimum-n: 10
    time-zone: Europe/Madrid
    robustness:
      replications: 5000
      noise: 0.25
      judgement: 0.1
      sources: [weights, aggregation, normalisation, missing, leave-one-out, judgement, sampling, coders]

    """
  }
}
