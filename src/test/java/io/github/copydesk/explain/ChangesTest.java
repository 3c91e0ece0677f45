package io.github.copydesk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.explain.Changes.BlockChange;
import io.github.copydesk.explain.Changes.FieldChange;
import io.github.copydesk.explain.Snapshot.State;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
  private static final State MENU = state("Home", "navigation");
  private static final State STORY = state("The pier was closed.", "body");

  @Test
  void aReportReadBackIsTheSame() throws IOException {
    Report report = Report.of("pier", Pages.explain(Pages.pier()));
    Snapshot back = Snapshot.read(new StringReader(ReportFormat.JSON.render(report)));
    assertEquals(Snapshot.of(report.explanation()), back);
    assertTrue(Changes.between(back, Snapshot.of(report.explanation())).areNone());
  }

  @Test
  void findsARoleThatChanged() {
    State promoted = state("Home", "body");
    Changes changes = between(List.of(MENU, STORY), List.of(promoted, STORY));
    assertEquals(
        List.of(new BlockChange(0, Optional.of(MENU), Optional.of(promoted))), changes.blocks());
  }

  @Test
  void anotherReasonForTheSameRoleIsNoChange() {
    State other = new State("Home", "navigation", "another rule", List.of());
    assertTrue(between(List.of(MENU), List.of(other)).areNone());
  }

  @Test
  void anotherCutIsAChange() {
    State cut = new State(STORY.text(), "body", "score", List.of("closed"));
    assertEquals(1, between(List.of(STORY), List.of(cut)).blocks().size());
  }

  @Test
  void findsBlocksThatCameAndWent() {
    Changes changes = between(List.of(MENU), List.of(STORY));
    assertEquals(
        List.of(
            new BlockChange(0, Optional.empty(), Optional.of(STORY)),
            new BlockChange(-1, Optional.of(MENU), Optional.empty())),
        changes.blocks());
  }

  @Test
  void pairsEqualTextsInOrder() {
    State second = state("Home", "related");
    assertTrue(between(List.of(MENU, second), List.of(MENU, second)).areNone());
    assertEquals(2, between(List.of(MENU, second), List.of(second, MENU)).blocks().size());
  }

  @Test
  void findsFieldsThatChanged() {
    Snapshot was = new Snapshot(Map.of("headline", "Old pier"), List.of());
    Snapshot is = new Snapshot(Map.of("headline", "New pier"), List.of());
    assertEquals(
        List.of(new FieldChange("headline", "Old pier", "New pier")),
        Changes.between(was, is).fields());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"report\": \"other\"}", "no json", "{\"report\": 1"})
  void refusesWhatIsNoReport(String json) {
    assertThrows(IOException.class, () -> Snapshot.read(new StringReader(json)));
  }

  private static State state(String text, String role) {
    return new State(text, role, "score", List.of());
  }

  private static Changes between(List<State> was, List<State> is) {
    return Changes.between(new Snapshot(Map.of(), was), new Snapshot(Map.of(), is));
  }
}
