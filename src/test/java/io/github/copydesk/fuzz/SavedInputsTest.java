package io.github.copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All that the fuzzer found once, and all that it starts from, keeps the laws. */
class SavedInputsTest {

  @TestFactory
  Stream<DynamicTest> keepsTheLaws() throws IOException {
    List<DynamicTest> tests = Stream.of(Target.values()).flatMap(SavedInputsTest::tests).toList();
    assertTrue(tests.size() > 100, "no inputs in " + Path.of("").toAbsolutePath());
    return tests.stream();
  }

  private static Stream<DynamicTest> tests(Target target) {
    return Corpus.of(target).entrySet().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    target.id() + " " + input.getKey(), () -> target.check(input.getValue())));
  }
}
