/// The scripts for Tab, made better where the argument parser cannot: in zsh
/// an argument may be one of some names *or* a path, completed by zsh itself.
enum CompletionScript {
  /// Stands among completions for "and any path".
  static let filesToo = "<files>"

  /// The script as it is to be used; any other text as it is.
  static func mended(_ text: String) -> String {
    guard text.hasPrefix("#compdef imacs\n") else { return text }
    return text.replacing(plain, with: withPaths)
  }

  private static let plain = """
        if [[ "${#completions[@]}" -gt 1 ]]; then
            __imacs_complete "${completions[@]:0:-1}"
        fi
    """

  private static let withPaths = """
        local -i any_path="${completions[(I)\(filesToo)]}"
        completions=("${(@)completions:#\(filesToo)}")
        local -i found=1
        if [[ "${#completions[@]}" -gt 1 ]]; then
            __imacs_complete "${completions[@]:0:-1}" && found=0
        fi
        if [[ "${any_path}" -gt 0 ]]; then
            _files && found=0
        fi
        return "${found}"
    """
}
