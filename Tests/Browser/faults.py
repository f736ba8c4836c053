"""Faults found in pages, collected."""


class Faults:
    """Where, which check, what."""

    def __init__(self):
        self.found = []

    def add(self, where, check, what):
        fault = (where, check, what)
        if fault not in self.found:
            self.found.append(fault)

    def add_all(self, where, check, list_of_what):
        for what in list_of_what:
            self.add(where, check, what)

    def checks(self):
        return {check for _, check, _ in self.found}

    def text(self, most=12):
        """The faults by check, at most so many of each."""
        lines = []
        for check in sorted(self.checks()):
            of_check = [fault for fault in self.found if fault[1] == check]
            lines.append(f"{check}: {len(of_check)}")
            lines += [f"  {where}: {what}" for where, _, what in of_check[:most]]
            if len(of_check) > most:
                lines.append(f"  … and {len(of_check) - most} more")
        return "\n".join(lines)
