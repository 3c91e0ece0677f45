package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Limits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  private static final String PARAGRAPH =
      "The harbour council voted on Monday to open the old ferry line again in the first week of May,"
          + " eleven years after the boat was laid up.";
  private static final Tree PLAIN = TextBlocks.of("x", Limits.DEFAULT).tree();
  private static final String SHORT = "The captain said nothing of it.";

  private static List<Labelled> apply(String... texts) {
    List<Labelled> labelled = new ArrayList<>();
    for (String text : texts) {
      Block block = new Block(labelled.size(), text, 0, Block.Markup.NONE);
      labelled.add(new Labelled(block, Role.BODY, 1, new Reason.Score(1)));
    }
    new Furniture(Rules.load()).apply(labelled, PLAIN, "en", Deadline.NONE);
    return labelled;
  }

  private static List<Role> roles(String... texts) {
    return apply(texts).stream().map(Labelled::role).toList();
  }

  @Test
  void takesAListUnderItsHeadingUpToTheStory() {
    assertEquals(
        List.of(Role.BODY, Role.RELATED, Role.RELATED, Role.RELATED, Role.BODY),
        roles(PARAGRAPH, "Related Articles", "Ferry sold", "Pier burnt", PARAGRAPH));
  }

  @Test
  void aRuleThatWouldTakeMostOfTheTextTakesNothingAndSaysSo() {
    List<Labelled> labelled =
        apply(PARAGRAPH, "Related Articles", SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT);
    labelled.forEach(label -> assertEquals(Role.BODY, label.role()));
    String why = labelled.get(3).reason().explain();
    assertTrue(why.startsWith("kept: rule related-heading (en.txt:"), why);
    assertTrue(why.endsWith("would take 62 % of the text, more than one rule may"), why);
  }

  @Test
  void otherRulesStillHoldWhereOneIsOverItsBudget() {
    List<Role> roles =
        roles(PARAGRAPH, "Related", SHORT, SHORT, "Advertisement", SHORT, SHORT, SHORT, SHORT);
    assertEquals(Role.ADVERT, roles.get(4));
    assertEquals(Role.BODY, roles.get(5));
  }

  @Test
  void aShortParagraphThatBeginsLikeACommentHeadingEndsNothing() {
    assertEquals(
        List.of(Role.BODY, Role.BODY, Role.BODY, Role.BODY, Role.BODY),
        roles(
            PARAGRAPH,
            "Comments like these cost the minister her seat.",
            PARAGRAPH,
            "Voters may have your say, the poster read, and they did.",
            PARAGRAPH));
    assertEquals(
        List.of(Role.BODY, Role.COMMENT, Role.BODY), roles(PARAGRAPH, "Comments", PARAGRAPH));
  }

  @Test
  void articlesAboutCookiesNewslettersAndCommentsLoseNothing() {
    for (String text :
        List.of(
            "Cookies are small files that a site leaves on a reader's machine, and the regulator"
                + " wants fewer of them by the spring of next year.",
            "Newsletters brought the paper its readers back, the editor told the meeting, and the"
                + " best of them is written on a Sunday night.",
            "Comments under the paper's stories will close in May, since nobody at the paper has the"
                + " time to read them any more.")) {
      roles(PARAGRAPH, text, PARAGRAPH).forEach(role -> assertEquals(Role.BODY, role, text));
      roles(text, text, text).forEach(role -> assertEquals(Role.BODY, role, text));
    }
  }

  @Test
  void aCookieNoticeThatIsNearlyAllTheTextStays() {
    String notice =
        "We use cookies to count the readers of our pages, to remember what they have read, and to"
            + " show them what they may want to read next, as the law allows us to do it.";
    assertEquals(List.of(Role.BODY, Role.BODY), roles(notice, SHORT));
    assertEquals(Role.CONSENT, roles(notice, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH).get(0));
  }

  @Test
  void aNoticeOfManyWordsMayBeLongerThanTheArticle() {
    String notice =
        "We and our 311 partners store and access data on your device, such as cookies and marks, in"
            + " order to show you pages that you like and to count how many readers like them too.";
    assertEquals(
        List.of(Role.CONSENT, Role.CONSENT, Role.CONSENT, Role.BODY),
        roles(notice, notice, notice, PARAGRAPH));
  }

  @Test
  void notesMayBeAsLongAsTheyLike() {
    String note =
        "This story has been updated with a comment from the port, a new sum for the boat, and the"
            + " name of the captain, who was not on board on the day of the storm.";
    assertEquals(List.of(Role.NOTE, Role.BODY), roles(note, PARAGRAPH));
  }

  @Test
  void aSubheadThatSoundsLikeAListStays() {
    assertEquals(Role.HEADING, subhead("More from the upper valley"));
    assertEquals(Role.HEADING, subhead("Back to the top"));
    assertEquals(Role.RELATED, subhead("Related Articles"));
  }

  private static Role subhead(String text) {
    List<Labelled> labelled = new ArrayList<>(apply(PARAGRAPH, "x", PARAGRAPH));
    Block block = new Block(1, text, 0, Block.Markup.NONE);
    labelled.set(1, new Labelled(block, Role.HEADING, 1, new Reason.Score(1)));
    new Furniture(Rules.load()).apply(labelled, PLAIN, "en", Deadline.NONE);
    return labelled.get(1).role();
  }
}
