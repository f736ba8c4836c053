import IMACSCommands

await Program.main()
