package io.github.copydesk.credit;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.dateline.Datelines;
import io.github.copydesk.page.Setting;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the article's one dateline, wherever it stands, and keeps it or strips it. */
final class DatelineDesk {
  /** Text paragraphs at whose head a dateline may stand. */
  private static final int PARAGRAPHS = 4;

  /** Blocks above the text, or after its first paragraph, that may be a dateline of their own. */
  private static final int ABOVE = 8;

  /** Blocks under the headline that may be a standfirst. */
  private static final int LINES_BELOW = 30;

  /** Longest dateline block in words. */
  private static final int BLOCK_WORDS = 8;

  private final Datelines datelines;

  DatelineDesk(Datelines datelines) {
    this.datelines = datelines;
  }

  /**
   * The dateline and the body it belongs to.
   *
   * @param dateline if there is one
   * @param body the article's body, with the dateline or without
   */
  record Filed(Optional<Dateline> dateline, List<Paragraph> body) {}

  /**
   * What is asked for.
   *
   * @param keep whether an inline dateline stays in the body
   * @param sections what the page calls its sections and topics, which few pages need
   */
  record Order(boolean keep, Supplier<List<String>> sections) {
    /** "Québec" alone above the text, on a page of the section Québec. */
    boolean isSection(Dateline line) {
      boolean alone = line.date().isEmpty() && line.agencies().isEmpty();
      return alone
          && line.terminator().isBlank()
          && sections.get().stream().anyMatch(section -> Prose.isSame(section, line.raw()));
    }
  }

  /**
   * Finds the dateline.
   *
   * @param top the headline's block, or -1
   */
  Filed file(Draft draft, int top, Setting setting, Order order) {
    Optional<Placed> block = block(draft, top, setting, order);
    List<Paragraph> body = Body.of(draft);
    boolean keep = order.keep();
    if (block.isPresent()) {
      return joined(block.get(), body, keep);
    }
    Optional<Dateline> inline = inline(draft, top, body, setting);
    if (inline.isPresent()) {
      return keep || inline.get().position().isEmpty()
          ? new Filed(inline, body)
          : stripped(inline.get(), body);
    }
    return new Filed(body.isEmpty() ? Optional.empty() : atEnd(body, setting), body);
  }

  private record Placed(Dateline dateline, int block) {}

  /** A block of its own between headline and text, or after a deck that passes for text. */
  private Optional<Placed> block(Draft draft, int top, Setting setting, Order order) {
    int paragraphs = 0;
    int text = firstParagraph(draft, top);
    int end = Math.min(draft.size(), text + ABOVE);
    for (int i = Math.max(text - ABOVE, top + 1); i < end && paragraphs < 2; i++) {
      if (isParagraph(draft, i)) {
        paragraphs++;
      } else if (isOpen(draft, i, paragraphs > 0)) {
        int block = i;
        Optional<Dateline> found =
            datelines
                .block(draft.text(i), below(draft, i), setting)
                .filter(line -> draft.role(block) != Role.BYLINE || !opensWithAgency(line));
        if (found.filter(order::isSection).isPresent()) {
          draft.assign(i, Role.NAVIGATION, "names the section");
        } else if (found.isPresent()) {
          draft.assign(i, Role.DATELINE, "dateline in a block of its own");
          return Optional.of(new Placed(found.get(), i));
        }
      }
    }
    return Optional.empty();
  }

  /** A heading that is a sentence is a deck. */
  private static boolean isParagraph(Draft draft, int i) {
    return draft.isBody(i) && draft.role(i) != Role.HEADING && Prose.isParagraph(draft.text(i));
  }

  /** "AFP, MANILA" under a headline says who wrote it, and where from. */
  private static boolean opensWithAgency(Dateline line) {
    return line.date().isEmpty() && line.agencies().stream().anyMatch(line.raw()::startsWith);
  }

  private static int firstParagraph(Draft draft, int top) {
    int text = draft.nextBody(top + 1);
    while (text < draft.size() && !Prose.isParagraph(draft.text(text))) {
      text = draft.nextBody(text + 1);
    }
    return text;
  }

  /** Subheads below the first paragraph name places, too; labellers take a place for a list. */
  private static boolean isOpen(Draft draft, int i, boolean below) {
    Role role = draft.role(i);
    boolean body = role.isBody() && !(below && role == Role.HEADING);
    boolean unlinked = role == Role.RELATED && draft.block(i).markup().links() == 0;
    return draft.words(i) <= BLOCK_WORDS
        && !isEntry(draft, i)
        && (body || role == Role.OTHER || role == Role.BYLINE || unlinked);
  }

  /** An entry of a menu or of a list of tags. */
  private static boolean isEntry(Draft draft, int i) {
    Block block = draft.block(i);
    return block.markup().links() > 0 && draft.blocks().tree().name(block.element()).equals("li");
  }

  /** The paragraph under a block. */
  private static String below(Draft draft, int i) {
    int next = draft.nextBody(i + 1);
    while (next < draft.size()
        && draft.words(next) <= BLOCK_WORDS
        && !Prose.isParagraph(draft.text(next))) {
      next = draft.nextBody(next + 1);
    }
    return next < draft.size() ? draft.text(next) : "";
  }

  /** With a terminator the block is the head of the first paragraph; without, it is header data. */
  private static Filed joined(Placed placed, List<Paragraph> body, boolean keep) {
    Dateline dateline = placed.dateline();
    if (!keep || dateline.terminator().isBlank() || body.isEmpty()) {
      return new Filed(Optional.of(dateline.at(Optional.empty())), body);
    }
    int first = 0;
    while (first < body.size() - 1 && body.get(first).block() < placed.block()) {
      first++;
    }
    String head = dateline.raw() + dateline.terminator().stripTrailing() + " ";
    List<Paragraph> with = new ArrayList<>(body);
    with.set(first, body.get(first).withText(head + body.get(first).text()));
    Position position = new Position(first, 0, head.codePointCount(0, head.length()));
    return new Filed(Optional.of(dateline.at(Optional.of(position))), with);
  }

  private Optional<Dateline> inline(Draft draft, int top, List<Paragraph> body, Setting setting) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.role(i) == Role.DECK) {
        Optional<Dateline> inDeck = datelines.inline(draft.text(i), setting);
        if (inDeck.isPresent()) {
          return inDeck.map(found -> found.at(Optional.empty()));
        }
      }
    }
    Optional<Dateline> above = aboveText(draft, top, setting);
    if (above.isPresent()) {
      return above;
    }
    int seen = 0;
    for (int p = 0; p < body.size() && seen < PARAGRAPHS; p++) {
      if (body.get(p).type() == Paragraph.Type.PARAGRAPH) {
        seen++;
        Optional<Dateline> found = datelines.inline(body.get(p).text(), setting);
        if (found.isPresent()) {
          int paragraph = p;
          return found.map(
              d -> d.at(d.position().map(at -> new Position(paragraph, at.start(), at.end()))));
        }
      }
    }
    return Optional.empty();
  }

  /** A standfirst that the labeller took for something else: "Berlin. The bill goes to a vote." */
  private Optional<Dateline> aboveText(Draft draft, int top, Setting setting) {
    int end = top < 0 ? 0 : Math.min(draft.nextBody(top + 1), top + 1 + LINES_BELOW);
    for (int i = top + 1; i < end; i++) {
      boolean open = draft.role(i) == Role.OTHER && Prose.isParagraph(draft.text(i));
      Optional<Dateline> found = open ? datelines.inline(draft.text(i), setting) : Optional.empty();
      if (found.isPresent()) {
        return found.map(line -> line.at(Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Filed stripped(Dateline dateline, List<Paragraph> body) {
    Position at = dateline.position().orElseThrow();
    Paragraph paragraph = body.get(at.paragraph());
    String text = paragraph.text();
    String rest = text.substring(text.offsetByCodePoints(0, at.end())).strip();
    List<Paragraph> without = new ArrayList<>(body);
    if (rest.isEmpty()) {
      without.remove(at.paragraph());
    } else {
      without.set(at.paragraph(), paragraph.withText(rest));
    }
    return new Filed(Optional.of(dateline.at(Optional.empty())), without);
  }

  private Optional<Dateline> atEnd(List<Paragraph> body, Setting setting) {
    int last = body.size() - 1;
    return datelines
        .end(body.get(last).text(), setting)
        .filter(found -> found.where() == Where.END)
        .map(d -> d.at(d.position().map(at -> new Position(last, at.start(), at.end()))));
  }
}
