package org.lectern.cli;

import picocli.CommandLine.Command;

/// `lectern validate`.
@Command(name = "validate")
final class ValidateCommand {}
