import Foundation

exit(SampleCommand.run(Array(CommandLine.arguments.dropFirst())))
