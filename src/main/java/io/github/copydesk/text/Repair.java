package io.github.copydesk.text;

/**
 * Repairs what went wrong before a text was printed, where it is certain what it was. Each step is
 * linear, gives back the same object when there is nothing to do, and changes nothing when done
 * again.
 */
public final class Repair {
  private Repair() {}

  /**
   * The characters of a text, before {@link Tidy} makes them plain.
   *
   * @param raw a text node, or a line of plain text
   */
  public static String characters(String raw) {
    return Debris.repair(References.read(raw)); // references may stand for broken letters
  }
}
