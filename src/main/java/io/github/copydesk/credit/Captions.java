package io.github.copydesk.credit;

import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Picture;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the texts of pictures, takes them out of the body and splits their credits off. */
final class Captions {
  /** Longest caption in words; beyond it a figure holds an article. */
  private static final int MOST_WORDS = 90;

  /** Blocks that a figure or an element with a caption's class may hold. */
  private static final int MOST_BLOCKS = 4;

  /** Blocks between a picture and the text that repeats its alternative text. */
  private static final int NEAR = 3;

  /** Pictures without text between them that are compared with one caption: a gallery's start. */
  private static final int MOST_PICTURES = 16;

  /** Longest teaser in words. */
  private static final int TEASER_WORDS = 25;

  /**
   * The labeller's estimate from which on standing beside a picture makes no caption of a text. Out
   * of fold 0.7 parted captions from texts of cards best; news has hardly any above 0.5.
   */
  private static final double SURE = 0.7;

  /** The same for a line that is no sentence: most captions are none. */
  private static final double SURE_OF_LINE = 0.9;

  /** Words of teasers / words of the body; an article has fewer, a list of goods many more. */
  private static final double MOST_TEASERS = 0.2;

  /** Words from which two lines being equal is no chance. */
  private static final int TELLING = 4;

  private final CaptionWords words = new CaptionWords();
  private final PhotoCredit credits = new PhotoCredit(words);

  /**
   * Gives caption roles to blocks of a range and returns the captions, each once.
   *
   * @param draft its roles change
   * @param from first block of the article, its headline included
   * @param to the block after the article's last
   * @param own whether a block is the article's date or byline: themes put an icon beside it
   */
  List<Caption> take(Draft draft, int from, int to, IntPredicate own) {
    Seen seen = new Seen();
    IntPredicate told = new Told(draft, own);
    boolean cards = areCards(draft, from, to, told);
    for (int i = from; i < to; i++) {
      boolean entry = cards && draft.isBody(i) && !isInFigure(draft, i);
      if (isOpen(draft, i) && !entry && isCaption(draft, i, told)) {
        add(draft, i, seen);
      }
    }
    dropTeasers(draft, from, to);
    dropCopies(draft, from, to, seen.first);
    return seen.found.stream()
        .filter(caption -> !caption.text.isBlank())
        .map(Found::caption)
        .toList();
  }

  /** What {@link #isTold} says of each block, asked once. */
  private final class Told implements IntPredicate {
    private final Draft draft;
    private final IntPredicate own;
    private final BitSet asked = new BitSet();
    private final BitSet told = new BitSet();

    Told(Draft draft, IntPredicate own) {
      this.draft = draft;
      this.own = own;
    }

    @Override
    public boolean test(int i) {
      if (!asked.get(i)) {
        asked.set(i);
        told.set(i, isTold(draft, i, own));
      }
      return told.get(i);
    }
  }

  /**
   * Whether short texts beside pictures are much of the text: then the page is a list of cards, and
   * they are its entries.
   */
  private boolean areCards(Draft draft, int from, int to, IntPredicate told) {
    if (!draft.blocks().markup()) {
      return false;
    }
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean card = draft.isBody(i) && !isInFigure(draft, i) && isCaption(draft, i, told);
      words += card ? draft.words(i) : 0;
    }
    return words > MOST_TEASERS * draft.bodyWords();
  }

  /** Where they are much of the text, the page is a list and they are its entries. */
  private static void dropTeasers(Draft draft, int from, int to) {
    List<Integer> teasers = new ArrayList<>();
    int words = 0;
    for (int i = from; i < to; i++) {
      if (isOpen(draft, i) && isTeaser(draft, i)) {
        teasers.add(i);
        words += draft.isBody(i) ? draft.words(i) : 0;
      }
    }
    if (words <= MOST_TEASERS * draft.bodyWords()) {
      teasers.forEach(i -> draft.assign(i, Role.RELATED, "linked line beside a picture"));
    }
  }

  /** Galleries print a caption again beside the picture, where no markup calls it one. */
  private static void dropCopies(Draft draft, int from, int to, Map<String, Integer> first) {
    if (first.isEmpty()) {
      return;
    }
    BitSet heads = new BitSet();
    first.keySet().forEach(key -> heads.set(key.isEmpty() ? 0 : key.charAt(0)));
    for (int i = from; i < to; i++) {
      if (draft.isBody(i)
          && heads.get(Prose.keyHead(draft.text(i)))
          && draft.words(i) >= TELLING
          && draft.words(i) <= MOST_WORDS) {
        Integer caption = first.get(Prose.key(draft.text(i)));
        if (caption != null && caption != i) {
          draft.assign(i, Role.REPEAT, new Reason.Repeat(caption));
        }
      }
    }
  }

  /** What was found so far. */
  private static final class Seen {
    /** The block of each text, by its key. */
    final Map<String, Integer> first = new HashMap<>();

    final List<Found> found = new ArrayList<>();

    /** Keys of the credits that captions have. */
    final Set<String> credits = new HashSet<>();

    Found last() {
      return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    void add(Found caption) {
      found.add(caption);
      caption.credit.ifPresent(this::credited);
    }

    void credited(String credit) {
      credits.add(Prose.key(credit));
    }

    /** Whether a caption says only what the credit of another one says. */
    boolean isCredit(String text) {
      return !credits.isEmpty() && credits.contains(Prose.key(text));
    }
  }

  private static final class Found {
    final String text;
    final int element;
    final Optional<String> image;
    Optional<String> credit;

    Found(String text, int element, Optional<String> image, Optional<String> credit) {
      this.text = text;
      this.element = element;
      this.image = image;
      this.credit = credit;
    }

    Caption caption() {
      return new Caption(text, credit, image);
    }
  }

  private static boolean isOpen(Draft draft, int i) {
    Role role = draft.role(i);
    return role.isBody() || role == Role.OTHER || role == Role.PHOTO_CREDIT;
  }

  private void add(Draft draft, int i, Seen seen) {
    String text = draft.text(i);
    Integer earlier = seen.first.putIfAbsent(Prose.key(text), i);
    if (earlier != null) {
      draft.assign(i, Role.REPEAT, new Reason.Repeat(earlier));
      return;
    }
    PhotoCredit.Split split = credits.split(text);
    Found last = seen.last();
    boolean onlyCredit =
        split.text().isBlank()
            || isCreditElement(draft, i)
            || seen.isCredit(split.text())
            || equal(draft, i, i + 1) && isCreditElement(draft, i + 1);
    if (onlyCredit
        && last != null
        && last.credit.isEmpty()
        && i > 0
        && isCaptionRole(draft, i - 1)) {
      last.credit = Optional.of(split.credit().orElse(text));
      seen.credited(last.credit.get());
      draft.assign(i, Role.CAPTION, "credit of the caption before it");
      return;
    }
    if (onlyCredit) {
      draft.assign(i, Role.PHOTO_CREDIT, "credit of a picture without a caption");
      return;
    }
    seen.add(new Found(split.text(), draft.block(i).element(), image(draft, i), split.credit()));
    seen.first.putIfAbsent(Prose.key(split.text()), i);
    draft.assign(i, Role.CAPTION, "text of a picture");
  }

  private static boolean isCaptionRole(Draft draft, int i) {
    return draft.role(i) == Role.CAPTION;
  }

  private boolean isCreditElement(Draft draft, int i) {
    return draft.blocks().markup()
        && draft.words(i) <= 9
        && Hints.any(draft.block(i), draft.blocks().tree(), words.creditHints(), 1);
  }

  private boolean isCaption(Draft draft, int i, IntPredicate told) {
    if (draft.words(i) > MOST_WORDS) {
      return false;
    }
    return draft.blocks().markup() ? isInFigure(draft, i) || told.test(i) : isPrinted(draft, i);
  }

  /** Whether class names, place or words say that a block is a caption. */
  private boolean isTold(Draft draft, int i, IntPredicate own) {
    Block block = draft.block(i);
    return Hints.any(block, draft.blocks().tree(), words.hints(), MOST_BLOCKS)
        || isBesidePicture(draft, i, own)
        || words.opensCaption(block.text());
  }

  /**
   * What a picture's neighbour says is its caption, unless the labeller is sure of the body and no
   * credit ends it.
   */
  private boolean isBesidePicture(Draft draft, int i, IntPredicate own) {
    boolean repeats = repeatsAlt(draft, i);
    if (!repeats && (isLink(draft.block(i)) || !PictureBox.holds(draft, i))) {
      return false;
    }
    double least = Prose.isParagraph(draft.text(i)) ? SURE : SURE_OF_LINE;
    boolean sure = draft.isBody(i) && draft.get(i).keep() >= least;
    return !(sure && credits.split(draft.text(i)).credit().isEmpty()) && (repeats || !own.test(i));
  }

  /** A linked line beside a picture is the teaser of another story. */
  private static boolean isTeaser(Draft draft, int i) {
    return draft.blocks().markup()
        && isLink(draft.block(i))
        && draft.words(i) <= TEASER_WORDS
        && PictureBox.holds(draft, i);
  }

  private static boolean isLink(Block block) {
    return block.markup().linkChars() * 2 > block.text().length();
  }

  /** A figure also holds tables, quotations and code, which are the article's. */
  private static boolean isInFigure(Draft draft, int i) {
    Tree tree = draft.blocks().tree();
    int element = draft.block(i).element();
    if (Hints.inside(draft.block(i), tree, "figcaption")) {
      return true;
    }
    while (element > 0 && !tree.name(element).equals("figure")) {
      switch (tree.name(element)) {
        case "table", "blockquote", "pre", "ul", "ol" -> {
          return false;
        }
        default -> element = tree.parent(element);
      }
    }
    return element > 0 && tree.endBlock(element) - tree.firstBlock(element) <= MOST_BLOCKS;
  }

  private static boolean repeatsAlt(Draft draft, int i) {
    if (draft.words(i) < TELLING) {
      return false;
    }
    List<Picture> near = draft.blocks().picturesBefore(i - NEAR, i + NEAR + 1);
    if (near.isEmpty()) {
      return false;
    }
    for (Picture picture : near.subList(0, Math.min(MOST_PICTURES, near.size()))) {
      if (Prose.isSame(picture.alt(), draft.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** In plain text: printed twice (alt text and caption), opened or credited as a picture's. */
  private boolean isPrinted(Draft draft, int i) {
    String text = draft.text(i);
    if (words.opensCaption(text)) {
      return true;
    }
    if (draft.words(i) >= TELLING && (equal(draft, i, i + 1) || equal(draft, i, i - 1))) {
      return true;
    }
    PhotoCredit.Split split = credits.split(text);
    return split.credit().isPresent()
        && !Prose.endsSentence(split.text().isEmpty() ? text : split.text());
  }

  private static boolean equal(Draft draft, int a, int b) {
    return b >= 0 && b < draft.size() && draft.text(a).equals(draft.text(b));
  }

  /** The address of the picture in the same box, else of the nearest before the caption. */
  private static Optional<String> image(Draft draft, int i) {
    List<Picture> near = draft.blocks().picturesBefore(i - NEAR, i + 2);
    int box = PictureBox.figure(draft.block(i), draft.blocks().tree());
    Optional<String> own =
        near.stream()
            .filter(picture -> box > 0 && PictureBox.isInside(picture, box, draft.blocks().tree()))
            .map(Picture::source)
            .filter(source -> !source.isEmpty())
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    Optional<String> last = Optional.empty();
    for (Picture picture : near) {
      boolean before = picture.nextBlock() <= i || last.isEmpty();
      if (before && !picture.source().isEmpty()) {
        last = Optional.of(picture.source());
      }
    }
    return last;
  }
}
