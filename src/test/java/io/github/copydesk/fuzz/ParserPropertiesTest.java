package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The laws hold for inputs that are made out of real ones: the same in every build, whatever the
 * code does with them, so that only a change of what the code does can break one.
 */
class ParserPropertiesTest {
  private static final int LINES = 1_500;
  private static final int PAGES = 200;

  @ParameterizedTest
  @EnumSource(Target.class)
  void lawsHoldForMadeUpInputs(Target target) {
    MadeUp inputs = new MadeUp(target);
    int seeds = inputs.names().size();
    int all = target == Target.PAGE || target == Target.TEXT ? PAGES : LINES;
    for (int number = 0; number < 1 + all / seeds; number++) {
      for (int at = 0; at < seeds; at++) {
        byte[] input = inputs.input(at, number);
        try {
          target.check(input);
        } catch (AssertionError | RuntimeException broken) {
          String name = inputs.names().get(at) + " " + number;
          throw new AssertionError(name + ": " + new String(input, UTF_8), broken);
        }
      }
    }
  }
}
