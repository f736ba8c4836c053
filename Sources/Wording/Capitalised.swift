/// The text with its first letter large.
package func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
