package io.github.copydesk.page;

import static io.github.copydesk.page.JsonLd.mapOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"x\"}",
        "<!-- {\"a\":\"x\"} -->",
        "//<![CDATA[\n{\"a\":\"x\"}\n//]]>",
        "/* data */ {\"a\":\"x\",}",
        "{'a':'x'}",
        "{a:\"x\"}",
        "\ufeff{\"a\":\"x\"}",
        "{\"a\":\"x\"};",
        "{\"a\":\"x\",\"b\":nonsense here}",
        "{\"a\":\"x\",\"b\":\"never closed",
        "{\"a\":\"x\",\"b\":[1,2,{\"c\":",
        "{\"a\":\"x\",\"b\":\"said \"so\" twice\"}",
      })
  void readsWhatComesBeforeAnError(String script) {
    assertEquals("x", mapOf(new JsonLd().read(script).get(0)).get("a"));
  }

  @Test
  void keepsControlCharactersInsideStrings() {
    Object root = new JsonLd().read("{\"a\":\"one\ntwo\tthree\"}").get(0);
    assertEquals("one\ntwo\tthree", mapOf(root).get("a"));
  }

  @Test
  void readsSeveralRootsAndScalars() {
    List<Object> roots = new JsonLd().read("{\"a\":1}\n{\"b\":true,\"c\":null}");
    assertEquals("1", mapOf(roots.get(0)).get("a"));
    assertEquals("{b=true}", roots.get(1).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "no data", "<!-- -->", "]", "}", "[[[[", "<![CDATA["})
  void rubbishIsEmptyAndNoError(String script) {
    assertTrue(new JsonLd().read(script).size() <= 1);
  }

  @Test
  @Timeout(120)
  void deepNestingIsCutOff() {
    assertEquals(1, new JsonLd().read("[".repeat(1_000_000)).size());
    assertEquals(1, new JsonLd().read("{\"a\":".repeat(1_000_000)).size());
    assertTrue(new JsonLd().read("<![CDATA[".repeat(1_000_000)).size() <= 1);
  }

  @Test
  @Timeout(120)
  void longStringsAndNumbersPass() {
    assertEquals(1, new JsonLd().read("{\"a\":\"" + "x".repeat(15_000_000) + "\"}").size());
    assertEquals(1, new JsonLd().read("{\"a\":" + "9".repeat(1_000_000) + "}").size());
  }
}
