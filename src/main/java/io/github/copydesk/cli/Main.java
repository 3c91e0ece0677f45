package io.github.copydesk.cli;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line {@code copydesk}. */
@Command(
    name = "copydesk",
    header = "Article text without boilerplate; bylines, datelines and dates as data.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {"", "copydesk COMMAND --help tells more about a command."})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console =
        Console.of(
            new FileInputStream(FileDescriptor.in),
            // Not System.out, which hides that nobody reads any more.
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(run(console, arguments));
  }

  private static int run(Console console, String[] arguments) {
    try {
      Settings settings = Settings.of(List.of(arguments), System.getenv());
      return commandLine(console, options -> new Copydesk(options)::clean, settings)
          .execute(arguments);
    } catch (Settings.Broken e) {
      console.warn(e.getMessage());
      return ExitCode.USAGE;
    }
  }

  /** The command line on these streams, with this way to make a cleaner. */
  static CommandLine commandLine(
      Console console, Function<Options, Function<Input, Outcome>> engines, Settings settings) {
    return new CommandLine(new Main())
        .addSubcommand(new CleanCommand(console, engines, settings))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(new GenerateCommand(console))
        .setDefaultValueProvider(settings)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, given) -> refuse(e, console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: clean, explain, schema or generate");
  }

  private static int refuse(ParameterException e, Console console) {
    console.warn(e.getMessage().replaceFirst("^Error: ", ""));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  /** The version, from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"copydesk " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
