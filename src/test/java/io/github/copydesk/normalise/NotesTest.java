package io.github.copydesk.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Note;
import io.github.copydesk.article.Note.Type;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  private final Notes notes = new Notes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CORRECTION | Correction: the ferry is eleven years old.",
        "CORRECTION | An earlier version of this article misstated the ferry's name.",
        "CORRECTION | Editor's note: this story was corrected on Monday.",
        "UPDATE | This story has been updated with a comment from the port.",
        "UPDATE | This is a developing story.",
        "UPDATE | Dieser Artikel wurde am 3. Mai aktualisiert.",
        "UPDATE | Saken er oppdatert klokken 18.",
        "CORRECTION | Rättelse: färjan hette något annat.",
        "CORRECTION | Исправление: паром назывался иначе.",
        "CORRECTION | 訂正：船名に誤りがありました。",
        "CORRECTION | 更正：渡轮名称有误。",
        "CORRECTION | 바로잡습니다: 배의 이름이 달랐습니다.",
        "CORRECTION | تصحيح: كان للعبارة اسم آخر.",
        "CLARIFICATION | Clarification: the port pays for the ferry, not the town.",
        "CLARIFICATION | Aclaración: el puerto paga el ferry.",
        "EDITORS_NOTE | Anmerkung der Redaktion: Die Autorin wohnt auf der Insel.",
        "EDITORS_NOTE | Editor's note: the author lives on the island."
      })
  void tellsTheKindsApart(Type type, String text) {
    assertEquals(type, notes.type(text));
  }

  @Test
  void takesNotesNearTheArticleOnceAndLeavesOthers() {
    List<Labelled> page = new ArrayList<>();
    add(page, Role.NOTE, "Correction: of another story.");
    for (int i = 0; i < 20; i++) {
      add(page, Role.OTHER, "A link");
    }
    add(page, Role.NOTE, "This story has been updated.");
    add(page, Role.BODY, "The ferry sails again.");
    add(page, Role.NOTE, "This story has been updated.");
    assertEquals(List.of(new Note(Type.UPDATE, "This story has been updated.")), notes.of(page));
    assertEquals(List.of(), notes.of(List.of()));
  }

  private static void add(List<Labelled> page, Role role, String text) {
    Block block = new Block(page.size(), text, 0, Block.Markup.NONE);
    page.add(new Labelled(block, role, 0, new Reason.Form("test")));
  }
}
