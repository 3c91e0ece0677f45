package io.github.copydesk.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from the environment and from a file, by the names that the Nutch plugin
 * uses: {@code --max-bytes} is {@code copydesk.max.bytes} and {@code COPYDESK_MAX_BYTES}. The
 * command line goes before the environment, and that before the file.
 */
final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "copydesk.";

  /** The options that can be set, as their names go on after the prefix. */
  private static final Set<String> KEYS =
      Set.of(
          "format",
          "input",
          "charset",
          "dateline",
          "focus",
          "include",
          "exclude",
          "max.bytes",
          "max.depth",
          "max.blocks",
          "max.time",
          "parallel",
          "progress",
          "profile",
          "front.matter",
          "with.removed",
          "rules");

  /** The plugin's way to say what --dateline says. */
  private static final String KEEP_DATELINE = "keep.dateline";

  /** Keys of the plugin that mean nothing here. */
  private static final List<String> PLUGIN = List.of("title", "index.");

  private final Map<String, String> environment;
  private final Properties file;

  private Settings(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /** No settings. */
  static Settings none() {
    return new Settings(Map.of(), new Properties());
  }

  /**
   * The settings of a run.
   *
   * @param arguments which may name the file: {@code --config FILE}
   * @param environment which may name it too: {@code COPYDESK_CONFIG}; else it is {@code
   *     copydesk/copydesk.properties} in the user's folder of settings
   * @throws Broken if the file cannot be read or has an unknown key
   */
  static Settings of(List<String> arguments, Map<String, String> environment) throws Broken {
    Optional<String> named =
        named(arguments).or(() -> Optional.ofNullable(environment.get("COPYDESK_CONFIG")));
    Path path = named.map(Path::of).orElseGet(() -> usual(environment));
    if (named.isEmpty() && !Files.isRegularFile(path)) {
      return new Settings(environment, new Properties());
    }
    Properties file = read(path);
    for (String key : file.stringPropertyNames()) {
      if (key.startsWith(PREFIX) && !isKnown(key.substring(PREFIX.length()))) {
        throw new Broken(path + ": unknown key '" + key + "'");
      }
    }
    return new Settings(environment, file);
  }

  private static Optional<String> named(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      for (String name : List.of("--config", "--config-file")) {
        if (argument.equals(name) && i + 1 < arguments.size()) {
          return Optional.of(arguments.get(i + 1));
        }
        if (argument.startsWith(name + "=")) {
          return Optional.of(argument.substring(name.length() + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Path usual(Map<String, String> environment) {
    String base = environment.get("XDG_CONFIG_HOME");
    Path folder =
        base == null || base.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".config")
            : Path.of(base);
    return folder.resolve("copydesk").resolve("copydesk.properties");
  }

  private static Properties read(Path path) throws Broken {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new Broken(path + ": " + Failures.explain(e));
    } catch (IllegalArgumentException e) {
      throw new Broken(path + ": " + e.getMessage());
    }
  }

  private static boolean isKnown(String key) {
    return KEYS.contains(key)
        || key.equals(KEEP_DATELINE)
        || PLUGIN.stream().anyMatch(key::startsWith);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String key = option.longestName().replaceFirst("^--?", "").replace('-', '.');
    // The format stands in a group, to which picocli would count a default as a choice.
    return KEYS.contains(key) && !key.equals("format") ? value(key).orElse(null) : null;
  }

  /** A setting by its name without the prefix. */
  Optional<String> value(String key) {
    Optional<String> value = plain(key);
    return value.isEmpty() && key.equals("dateline")
        ? plain(KEEP_DATELINE).map(keep -> keep.equals("false") ? "strip" : "keep")
        : value;
  }

  private Optional<String> plain(String key) {
    String name = "COPYDESK_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(file.getProperty(PREFIX + key)))
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  /** A file of settings that cannot be used. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(String message) {
      super(message);
    }
  }
}
