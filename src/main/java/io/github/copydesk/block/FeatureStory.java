package io.github.copydesk.block;

import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Agent;
import io.github.copydesk.page.PageFacts.Story;
import java.util.List;

/** Where the headline and the first paragraph stand, and what the page's facts say of a block. */
final class FeatureStory {
  private static final int NAMED = 200;
  private static final int BODY = 20_000;

  /** Least agreement of a block with the page's title for being its headline. */
  private static final double LIKE_TITLE = 0.45;

  private static final double NONE = 20;

  private final FeatureFrame frame;
  private final FeatureTexts texts;
  private final Naming title;
  private final Naming description;
  private final Naming authors;
  private final int[] body;

  /** The row of the headline, or -1. */
  final int titleRow;

  /** The first paragraph of the main text, or -1. */
  final int opening;

  /** The last paragraph of the main text, or -1. */
  final int closing;

  FeatureStory(FeatureFrame frame, PageFacts facts) {
    this.frame = frame;
    this.texts = frame.texts;
    String named = facts.story().map(Story::headline).filter(h -> !h.isBlank()).orElse("");
    String head = !named.isEmpty() ? named : facts.meta("og:title").or(facts::title).orElse("");
    FeatureMap words = new FeatureMap(NAMED);
    title = new Naming(head, 1, words, frame.size());
    description = new Naming(description(facts), 2, words, frame.size());
    authors = new Naming(authors(facts), 4, words, frame.size());
    for (int r = 0; r < frame.size(); r++) {
      count(r, words);
    }
    body = FeatureTexts.tokens(facts.story().map(Story::body).orElse(""), BODY);
    titleRow = titleRow();
    int from = frame.from(frame.elements.most);
    int to = frame.to(frame.elements.most);
    int first = from;
    while (first < to && !frame.paragraph[first]) {
      first++;
    }
    int last = to - 1;
    while (last >= from && !frame.paragraph[last]) {
      last--;
    }
    opening = first < to ? first : -1;
    closing = last >= from ? last : -1;
  }

  private static String description(PageFacts facts) {
    return facts
        .meta("description", "og:description")
        .or(() -> facts.story().map(Story::description))
        .orElse("");
  }

  private static String authors(PageFacts facts) {
    StringBuilder names = new StringBuilder(facts.meta("author").orElse(""));
    List<Agent> agents = facts.story().map(Story::authors).orElse(List.of());
    for (Agent agent : agents) {
      names.append(' ').append(agent.name());
    }
    return names.toString();
  }

  /** The words of a line of the page's facts, and how many of each row's tokens are among them. */
  private static final class Naming {
    final int[] known;
    int size;

    Naming(String line, int bit, FeatureMap words, int rows) {
      known = new int[rows];
      for (int token : FeatureTexts.tokens(line, NAMED)) {
        int others = words.get(token);
        size += (others & bit) == 0 ? 1 : 0;
        words.put(token, others | bit);
      }
    }
  }

  private void count(int r, FeatureMap words) {
    int b = frame.rows[r];
    for (int i = texts.start[b]; i < texts.start[b + 1]; i++) {
      int in = words.get(texts.tokens[i]);
      if (in != 0) {
        title.known[r] += in & 1;
        description.known[r] += in >> 1 & 1;
        authors.known[r] += in >> 2;
      }
    }
  }

  private int tokens(int r) {
    int b = frame.rows[r];
    return texts.start[b + 1] - texts.start[b];
  }

  private int titleRow() {
    int best = -1;
    double highest = LIKE_TITLE;
    int firstH1 = -1;
    for (int r = 0; r < frame.size(); r++) {
      boolean h1 = frame.heading[r] == 1;
      firstH1 = h1 && firstH1 < 0 ? r : firstH1;
      if (title.size > 0 && tokens(r) <= NAMED) {
        double share = 2.0 * title.known[r] / (tokens(r) + title.size);
        double score = share * (h1 ? 1.3 : frame.heading[r] > 0 ? 1.1 : 1);
        if (score > highest) {
          highest = score;
          best = r;
        }
      }
    }
    return best >= 0 ? best : firstH1;
  }

  void fill(FeatureTable table) {
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      place(table, i, r);
      likeness(table, i, title, Feature.TITLE_SHARE);
      likeness(table, i, description, Feature.DESCRIPTION_SHARE);
      table.put(i, Feature.AUTHOR_SHARE, (double) authors.known[r] / tokens(r));
    }
    told(table);
  }

  private void likeness(FeatureTable table, int i, Naming naming, Feature share) {
    int r = table.line(i);
    table.put(i, share, (double) naming.known[r] / tokens(r));
    table.put(i, share, 1, FeatureFrame.share(naming.known[r], naming.size));
  }

  private void place(FeatureTable table, int i, int r) {
    int n = frame.size();
    table.put(i, Feature.PLACE, (double) r / n);
    table.put(i, Feature.TEXT_BEFORE, frame.words[r] / frame.words[n]);
    table.put(
        i,
        Feature.PARAGRAPHS_BEFORE,
        FeatureFrame.share(frame.paragraphWords[r], frame.paragraphWords[n]));
    table.put(i, Feature.FROM_TITLE, titleRow < 0 ? NONE : signed(r - titleRow));
    table.put(
        i,
        Feature.WORDS_FROM_TITLE,
        titleRow < 0 ? NONE : signed(frame.words[r] - frame.words[titleRow]));
    table.put(i, Feature.FROM_OPENING, fromOpening(r));
    table.put(i, Feature.TO_CLOSING, toClosing(r));
  }

  /** Rows since the first paragraph of the main text, log, with sign. */
  double fromOpening(int r) {
    return opening < 0 ? NONE : signed(r - opening);
  }

  /** Rows to the last paragraph of the main text, log, with sign. */
  double toClosing(int r) {
    return closing < 0 ? NONE : signed(closing - r);
  }

  private static double signed(double distance) {
    return distance < 0 ? -FeatureTable.log(-distance) : FeatureTable.log(distance);
  }

  /** Which phrases are in the page's data, and how many of those stand on the page. */
  private void told(FeatureTable table) {
    FeatureMap phrases = new FeatureMap(body.length);
    for (int i = 0; i + 2 < body.length; i++) {
      phrases.put(FeaturePhrases.trigram(body, i), 1);
    }
    if (phrases.size() == 0) {
      table.putAll(Feature.STORY_SHARE, -1);
      table.putAll(Feature.STORY_COVER, -1);
      return;
    }
    int met = 0;
    double[] shares = new double[frame.size()];
    for (int r = 0; r < shares.length; r++) {
      int from = texts.start[frame.rows[r]];
      int to = texts.start[frame.rows[r] + 1] - 2;
      int known = 0;
      for (int i = from; i < to; i++) {
        int phrase = FeaturePhrases.trigram(texts.tokens, i);
        int times = phrases.get(phrase);
        if (times > 0) {
          known++;
          if (times == 1) {
            met++;
            phrases.put(phrase, 2);
          }
        }
      }
      shares[r] = to > from ? (double) known / (to - from) : 0;
    }
    for (int i = 0; i < table.rows(); i++) {
      table.put(i, Feature.STORY_SHARE, shares[table.line(i)]);
    }
    table.putAll(Feature.STORY_COVER, (double) met / phrases.size());
  }
}
