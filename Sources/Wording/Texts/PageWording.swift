/// What pages say, in the words of a model: `unit` and `group` are its nouns.
package protocol PageWording: Sendable, BrandPageWording, ClientPageWording, CoveragePageWording,
  FramePageWording, MethodologyPageWording, ModelDocumentPageWording, QualityPageWording,
  SectorPageWording,
  StudyPageWording
{}
