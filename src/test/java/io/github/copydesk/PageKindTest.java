package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.PageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of every kind, {@code KIND--NAME.html}; also articles that only look like another. */
class PageKindTest {
  private static final Path PAGES = Path.of("src/test/resources/io/github/copydesk/kinds");

  private final Copydesk desk = new Copydesk();

  @TestFactory
  Stream<DynamicTest> everyPageIsOfItsKind() throws IOException {
    return Files.list(PAGES)
        .sorted()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void check(Path file) throws IOException {
    Outcome outcome = desk.clean(Input.of(Files.readAllBytes(file)));
    PageKind found = outcome.kind().orElseThrow();
    String wanted = name(file).substring(0, name(file).indexOf("--"));
    assertEquals(wanted, found.kind().id(), found::toString);
  }

  @Test
  void aPageWithoutAnArticleHasAKindToo() {
    Outcome outcome = desk.clean(Input.html("<h1></h1><nav><a href='/'>.</a></nav>"));
    assertTrue(outcome instanceof Outcome.Skipped);
    assertTrue(outcome.kind().isPresent());
  }

  @Test
  void whatCannotBeReadHasNone() {
    assertTrue(desk.clean(Input.html(" ")).kind().isEmpty());
  }
}
