import IMACSCommands

Program.main()
