package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleModelTest {
  private final Labeller labeller = new Labeller(Rules.load(), BlockModel.load(), Policy.DEFAULT);

  @Test
  void everyBlockHasEveryRoleWithAProbability() {
    Page page = page("/io/github/copydesk/hives.html");
    List<List<Likely>> roles = labeller.roles(page.blocks(), page.facts());
    assertEquals(page.blocks().size(), roles.size());
    for (List<Likely> each : roles) {
      assertEquals(RoleModel.ROLES.size(), each.size());
      assertEquals(1, each.stream().mapToDouble(Likely::probability).sum(), 1e-9);
      assertTrue(each.get(0).probability() >= each.get(1).probability(), "the best first");
    }
  }

  @Test
  void aParagraphOfTheStoryIsTheBody() {
    Page page = page("/io/github/copydesk/hives.html");
    List<List<Likely>> roles = labeller.roles(page.blocks(), page.facts());
    for (int b = 0; b < page.blocks().size(); b++) {
      if (page.blocks().get(b).text().startsWith("Warm air from the bakery")) {
        assertEquals(Role.BODY, roles.get(b).get(0).role());
        return;
      }
    }
    throw new AssertionError("no such block");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleIsToldAsOneThatTheModelKnows(Role role) {
    Role told = RoleModel.told(role);
    assertTrue(RoleModel.ROLES.contains(told), role + " is told as " + told);
    assertEquals(told, RoleModel.told(told), "and that one as itself");
  }

  private record Page(Blocks blocks, PageFacts facts) {}

  private static Page page(String name) {
    try (InputStream in = RoleModelTest.class.getResourceAsStream(name)) {
      Document document = Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new Page(
          HtmlBlocks.of(document.body(), Limits.DEFAULT),
          FactsReader.read(document, Optional.empty()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
